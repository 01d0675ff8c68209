using Raci.Formats;

namespace Raci.Tool;

/// <summary>Gets a second processor to work while the command line is parsed and the document is read.</summary>
internal static class WarmStart
{
    /// <summary>Has the writer of workbooks loaded where a command line seems to ask for one; it does nothing that could be seen but save time.</summary>
    public static void Begin(IReadOnlyList<string> args)
    {
        if (Environment.ProcessorCount > 1 && args.Any(IsWorkbook))
            ThreadPool.UnsafeQueueUserWorkItem(static _ => MatrixFormats.Excel.Writer!.Write(Small(), Stream.Null), null);
    }

    private static bool IsWorkbook(string word) => word.EndsWith("xlsx", StringComparison.OrdinalIgnoreCase);

    private static Matrix Small() => new("A", ["B", "C"], [new Phase("D", [new Activity("E", ("B", "RA"), ("C", "CI"))])]);
}
