using System.Buffers;
using Raci.Formats.Documents;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown.Repairs;

/// <summary>What a line looks like when it is split at its pipes.</summary>
/// <param name="Line">Its index.</param>
/// <param name="Kind">Where it stands.</param>
/// <param name="Cells">How many cells it has.</param>
/// <param name="Roles">How many of them, but for the first, hold letters.</param>
/// <param name="Words">How many of them, but for the first, hold something else.</param>
/// <param name="IsDelimiter">Whether all are dashes.</param>
/// <param name="HasOuterPipe">Whether it starts with a pipe.</param>
internal readonly record struct RowLook(int Line, StrayKind Kind, int Cells, int Roles, int Words, bool IsDelimiter, bool HasOuterPipe)
{
    private const int LongestLine = 65_536;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—−─=");

    /// <summary>Gets whether it may be a header: words and no letters.</summary>
    public bool MayBeHeader => Words > 0 && Roles == 0 && !IsDelimiter;

    /// <summary>Looks at a line whose signs are those of pipe tables.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stray">The line.</param>
    /// <param name="cells">A list to work with.</param>
    public static RowLook Of(SourceText text, StrayLine stray, List<CellRange> cells)
    {
        var line = text.Line(stray.Line);
        cells.Clear();
        if (line.Length > LongestLine)
            return new RowLook(stray.Line, stray.Kind, 0, 0, 0, false, false);
        var count = RowSplitter.Split(line, text.StartOf(stray.Line), CodePipes.KeepTight, cells);
        var (roles, words, dashes) = (0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            var cell = text.Text.AsSpan(cells[i].Start, cells[i].Length);
            dashes += IsDashes(cell) ? 1 : 0;
            if (i == 0)
                continue;
            var (set, kind) = RoleCell.Look(cell);
            roles += kind is RoleCellKind.Letters or RoleCellKind.Annotated && !set.IsEmpty ? 1 : 0;
            words += kind is RoleCellKind.Other or RoleCellKind.Wordy ? 1 : 0;
        }

        return new RowLook(stray.Line, stray.Kind, count, roles, words, dashes == count, line.TrimStart(" \t") is ['|', ..]);
    }

    // Programs that correct what is typed make long dashes of short ones.
    private static bool IsDashes(ReadOnlySpan<char> cell)
    {
        var bare = cell.Trim(":");
        return bare.Length > 0 && !bare.ContainsAnyExcept(Dashes);
    }
}
