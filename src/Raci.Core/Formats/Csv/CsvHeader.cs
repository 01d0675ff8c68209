using Raci.Formats.Tables;
using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Csv;

/// <summary>The header of a table: its record, how many columns it has, and which of them hold phases.</summary>
/// <param name="Record">The record; -1 for a table without headings.</param>
/// <param name="Width">The number of columns; empty ones at the end are none.</param>
/// <param name="Phases">The columns of phases, the outermost level first.</param>
internal sealed record CsvHeader(int Record, int Width, int[] Phases)
{
    /// <summary>What the first column of phases is headed where the matrix has no word of its own.</summary>
    public const string DefaultPhase = "Phase";

    private const int MostAbove = 16;
    private const int MostBelow = 100;

    /// <summary>Gets the first column.</summary>
    public int First { get; init; }

    /// <summary>Gets the first column of what stands beside the table.</summary>
    public int Beside { get; init; } = int.MaxValue;

    /// <summary>Gets whether the table explains letters and is no matrix.</summary>
    public bool IsLegend { get; init; }

    /// <summary>Gets the columns of dashes that set parties apart from what stands before and behind them; none where a header is not divided.</summary>
    public int[] Dividers { get; init; } = [];

    /// <summary>Gets whether parties are set apart.</summary>
    public bool IsDivided => Dividers.Length > 0;

    /// <summary>Tells whether a record has nothing but what divides it.</summary>
    public bool IsBlank(CsvGrid grid, int record)
    {
        for (var field = 0; field < grid.FieldCount(record); field++)
        {
            if (Array.IndexOf(Dividers, field) < 0 && !grid.Field(record, field).IsBlank())
                return false;
        }

        return true;
    }

    /// <summary>Finds the header among some records; null where none of them is one.</summary>
    public static CsvHeader? Find(CsvGrid grid, int first, int end)
    {
        var record = FindWord(grid, first, end);
        if (record < 0)
            record = FindAboveRoles(grid, first, end, IsRole);
        if (record < 0)
            record = FindAboveRoles(grid, first, Math.Min(end, first + MostBelow), IsWord);
        if (record < 0)
            return null;
        return record > first && IsGroups(grid, record - 1) ? OfGroups(grid, record - 1, end) : Of(grid, record, end);
    }

    // Words with gaps between them that the row below fills, and nothing above its first heading.
    private static bool IsGroups(CsvGrid grid, int record)
    {
        var (groups, gaps) = (0, 0);
        for (var field = 0; field < grid.FieldCount(record + 1); field++)
        {
            if (grid.Field(record + 1, field).IsBlank())
                continue;
            if (grid.Field(record, field).IsBlank())
                gaps += groups > 0 ? 1 : 0;
            else if (field == 0)
                return false;
            else
                groups++;
        }

        return groups > 1 && gaps > 0;
    }

    // As wide as the row below, which its table joins to it.
    private static CsvHeader OfGroups(CsvGrid grid, int record, int end) => Of(grid, record + 1, end) with { Record = record };

    /// <summary>Takes a record as a header.</summary>
    /// <param name="grid">The fields.</param>
    /// <param name="record">The record.</param>
    /// <param name="end">The record behind the last one below it.</param>
    /// <param name="most">The column where something else begins.</param>
    public static CsvHeader Of(CsvGrid grid, int record, int end, int most = int.MaxValue)
    {
        var width = Math.Min(grid.FieldCount(record), most);
        while (width > 1 && grid.Field(record, width - 1).IsBlank() && IsEmptyBelow(grid, record, end, width - 1))
            width--;
        return new(record, width, PhasesOf(grid, record, end, width)) { Beside = most };
    }

    /// <summary>Gets the heading of phases as the word of a matrix, which has none where it is the default.</summary>
    public static Text PhaseWordOf(Text heading) => heading == DefaultPhase ? default : heading;

    /// <summary>Tells whether a heading is that of a level of phases: a word for phases, with a number from the second level on.</summary>
    public static bool IsPhase(ReadOnlySpan<char> heading)
    {
        heading = heading.Trimmed();
        return Vocabulary.IsPhase(heading.Length > 2 && heading[^2] == ' ' && char.IsAsciiDigit(heading[^1]) ? heading[..^2] : heading);
    }

    // A record with a word for activities and at least one other heading.
    private static int FindWord(CsvGrid grid, int first, int end)
    {
        for (var record = first; record < Math.Min(end, first + MostBelow); record++)
        {
            for (var field = 0; field < Math.Min(grid.FieldCount(record), MostAbove); field++)
            {
                if (Vocabulary.IsActivity(grid.Field(record, field).Trimmed()) && grid.CountFilled(record, 2) == 2 && (record == first || grid.CountFilled(record - 1, 2) < 2 || !HasOnlyRoles(grid, record, field + 1)))
                    return record;
            }
        }

        return -1;
    }

    // Below other headings, an activity called "What" has letters behind it.
    private static bool HasOnlyRoles(CsvGrid grid, int record, int start)
    {
        for (var field = start; field < grid.FieldCount(record); field++)
        {
            if (!grid.Field(record, field).IsBlank() && !IsRole(grid.Field(record, field)))
                return false;
        }

        return true;
    }

    // The nearest record above the first letters that has a heading for them.
    private static int FindAboveRoles(CsvGrid grid, int first, int end, Func<CsvGrid, int, int, bool> isRole)
    {
        for (var record = first + 1; record < end; record++)
        {
            for (var field = 1; field < grid.FieldCount(record); field++)
            {
                if (!isRole(grid, record, field))
                    continue;
                for (var above = record - 1; above >= Math.Max(first, record - MostAbove); above--)
                {
                    if (isRole(grid, above, field))
                        break;
                    if (!IsNothing(grid.Field(above, field)))
                        return above;
                }

                break;
            }
        }

        return -1;
    }

    private static bool IsRole(CsvGrid grid, int record, int field) => IsRole(grid.Field(record, field));

    // A word for a role, or its letter in another script; signs for nothing stand in any table.
    private static bool IsWord(CsvGrid grid, int record, int field) =>
        RoleNotation.Read(grid.Field(record, field).Trimmed(), RoleWordTable.OfLanguages) is { Kind: not RoleFindingKind.Nothing };

    private static bool IsRole(ReadOnlySpan<char> field)
    {
        RoleCell.Look(field.Trimmed()).Deconstruct(out var roles, out var kind);
        return kind == RoleCellKind.Letters || (kind == RoleCellKind.Annotated && !roles.IsEmpty);
    }

    private static bool IsNothing(ReadOnlySpan<char> field)
    {
        RoleCell.Look(field.Trimmed()).Deconstruct(out var roles, out var kind);
        return kind == RoleCellKind.Empty && roles.IsEmpty;
    }

    private static bool IsEmptyBelow(CsvGrid grid, int record, int end, int field)
    {
        for (var below = record + 1; below < end; below++)
        {
            if (!grid.Field(below, field).IsBlank())
                return false;
        }

        return true;
    }

    // Columns headed as phases, before that of activities; where none is left for activities, the last of them is it.
    private static int[] PhasesOf(CsvGrid grid, int record, int end, int width)
    {
        var phases = new List<int>();
        var others = 0;
        for (var field = 0; field < width; field++)
        {
            var heading = grid.Field(record, field).Trimmed();
            if (Vocabulary.IsActivity(heading))
                return [.. phases];
            if (phases.Count < Phase.MostLevels && (IsPhase(heading) || (field == 0 && HasBlanksBesideWords(grid, record, end, width))))
                phases.Add(field);
            else if (HoldsRoles(grid, record, end, field))
                break;
            else
                others++;
        }

        if (others == 0 && phases.Count > 0)
            phases.RemoveAt(phases.Count - 1);
        return [.. phases];
    }

    // In whatever language: in the first column blanks below values that come once, words in each row of the second, and letters behind these.
    private static bool HasBlanksBesideWords(CsvGrid grid, int record, int end, int width)
    {
        var heading = grid.Field(record, 0).Trimmed();
        if (width < 3 || heading.IsEmpty || Vocabulary.IsNoParty(heading) || Vocabulary.IsDetail(grid.Field(record, 1).Trimmed()) || record + 1 >= end || grid.Field(record + 1, 0).IsBlank())
            return false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var blanks = 0;
        for (var below = record + 1; below < Math.Min(end, record + MostBelow); below++)
        {
            var value = grid.Field(below, 0).Trimmed();
            var words = grid.Field(below, 1).Trimmed();
            if (words.IsEmpty || IsRole(words) || IsRole(value) || (!value.IsEmpty && !seen.Add(value.ToString())))
                return false;
            blanks += value.IsEmpty ? 1 : 0;
        }

        return blanks > 0 && seen.Count > 1 && Enumerable.Range(2, width - 2).Any(field => HoldsRoles(grid, record, end, field));
    }

    private static bool HoldsRoles(CsvGrid grid, int record, int end, int field)
    {
        var (roles, others) = (0, 0);
        for (var below = record + 1; below < Math.Min(end, record + MostBelow); below++)
        {
            var cell = grid.Field(below, field).Trimmed();
            roles += IsRole(cell) ? 1 : 0;
            others += cell.IsEmpty || IsRole(cell) ? 0 : 1;
        }

        return roles > 0 && roles >= others;
    }
}
