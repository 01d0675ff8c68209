using YamlDotNet.Core;

namespace Raci.Formats.Yaml;

/// <summary>Goes through the events of a YAML parser, with one exception for all that a text can do to it.</summary>
internal static class YamlEvents
{
    /// <summary>Goes to the next event; false at the end.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static bool GoOn(this Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException exception)
        {
            // What stands behind the end of a document can leave tokens the parser did not expect.
            throw At(parser, exception.Message, exception);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // Two escapes in a row are put together as if they were the halves of one character.
            throw At(parser, "an escape stands for half a character", exception);
        }
    }

    private static YamlException At(Parser parser, string message, Exception cause)
    {
        var end = parser.Current?.End ?? Mark.Empty;
        return new YamlException(end, end, message, cause);
    }
}
