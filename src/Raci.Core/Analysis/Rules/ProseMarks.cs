namespace Raci.Analysis.Rules;

/// <summary>Tells the notes that stand among prose from its other lines.</summary>
internal static class ProseMarks
{
    /// <summary>Gets the lines of prose: for one that surely is a note, its mark and the words behind it, else no mark and the line.</summary>
    /// <remarks>Only what is not written for anything else: "[^1]: text", "\* text", "**\*** text", "† text", "¹ text". Numbers in brackets may count what is listed, "§ 5" is a law.</remarks>
    public static IEnumerable<(string Mark, string Line)> LinesOf(string prose)
    {
        if (prose.Length == 0)
            yield break;
        var isCode = false;
        foreach (var line in prose.Split('\n'))
        {
            var start = line.TrimStart();
            isCode ^= start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal);
            yield return isCode || NoteLine.Read(line) is not { Mark.Length: > 0 } note || !IsSure(start, note.Mark) ? ("", line) : note;
        }
    }

    private static bool IsSure(string line, string mark) => mark.StartsWith("[^", StringComparison.Ordinal)
        ? line.StartsWith($"{mark}:", StringComparison.Ordinal)
        : (line[0] != '*' || line.StartsWith("**\\", StringComparison.Ordinal)) && !mark.AsSpan().ContainsAny("(§¶#");
}
