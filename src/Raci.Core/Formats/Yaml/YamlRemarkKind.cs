namespace Raci.Formats.Yaml;

/// <summary>What metadata does not keep of a YAML document.</summary>
internal enum YamlRemarkKind
{
    /// <summary>A comment.</summary>
    Comment,

    /// <summary>Something that was made a plain text.</summary>
    Simplified,
}
