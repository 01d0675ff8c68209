using YamlDotNet.Core;

namespace Raci.Formats.Yaml;

/// <summary>Goes through the events of a parser whose exceptions are not all of its own kind.</summary>
internal static class YamlParsing
{
    /// <summary>Goes to the next event; false behind the last.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    /// <remarks>The library throws others for what stands behind the end of a document, and for an escape of half a surrogate pair.</remarks>
    public static bool MoveNextEvent(this Parser parser)
    {
        var end = parser.Current?.End ?? Mark.Empty;
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException exception)
        {
            throw new YamlException(end, end, "a bracket or a brace is not closed here, or something stands where the document has ended", exception);
        }
        catch (ArgumentException exception)
        {
            throw new YamlException(end, end, "an escape stands for half a character", exception);
        }
    }
}
