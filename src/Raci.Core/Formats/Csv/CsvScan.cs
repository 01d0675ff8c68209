namespace Raci.Formats.Csv;

/// <summary>Finds fields in the source again, for those whose place is asked for.</summary>
internal static class CsvScan
{
    /// <summary>Gets where the field that starts at an index ends: at its separator, its line end or the end of the text.</summary>
    /// <param name="text">The source.</param>
    /// <param name="start">Where the field starts.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="isLoose">Whether a line break ends a field that is quoted, too.</param>
    public static int EndOfField(ReadOnlySpan<char> text, int start, char separator, bool isLoose)
    {
        var at = start;
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length; at++)
            {
                if (isLoose && (text[at] is '\r' or '\n'))
                    return at;
                if (text[at] != '"')
                    continue;
                if (at + 1 == text.Length || text[at + 1] != '"')
                    break;
                at++;
            }
        }

        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
            at++;
        return at;
    }
}
