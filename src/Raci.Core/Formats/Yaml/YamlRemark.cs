namespace Raci.Formats.Yaml;

/// <summary>Something a YAML document has that metadata does not keep.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="What">What was seen.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Column">The column, counted from one.</param>
internal readonly record struct YamlRemark(YamlRemarkKind Kind, string What, long Line, long Column);
