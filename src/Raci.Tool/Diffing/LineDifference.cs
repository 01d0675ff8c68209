using Raci.Tool.Reporting;
using Raci.Tool.Showing;

namespace Raci.Tool.Diffing;

/// <summary>Tells what changed in a file that holds no matrix: the lines from the first that differs to the last.</summary>
internal static class LineDifference
{
    /// <summary>Writes the lines; nothing where they are the same, as where only the rights of the file changed.</summary>
    public static void Write(TextWriter output, DocumentPair documents)
    {
        var (before, after) = (LinesOf(documents.Old), LinesOf(documents.New));
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Skip(start).Reverse().Zip(after.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (gone, added) = (before[start..^end], after[start..^end]);
        if (gone.Length == 0 && added.Length == 0)
            return;
        output.WriteLine($"--- {Printable.Of(documents.OldName)}");
        output.WriteLine($"+++ {Printable.Of(documents.NewName)}");
        output.WriteLine($"@@ -{start + 1},{gone.Length} +{start + 1},{added.Length} @@");
        foreach (var line in gone)
            output.WriteLine($"-{line}");
        foreach (var line in added)
            output.WriteLine($"+{line}");
    }

    private static string[] LinesOf(string? file) => file is null ? [] : PlainFile.Read(file).Split('\n')[..^1];
}
