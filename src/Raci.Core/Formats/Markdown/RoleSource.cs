using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown;

/// <summary>Writes role cells as Markdown: letters, then the mark, then the remark in brackets.</summary>
internal sealed class RoleSource(RoleScheme scheme, RoleEmphasis emphasis)
{
    // A document repeats a few sets of letters thousands of times; sets that meet in one slot are just written anew.
    private const int SlotBits = 6;

    private readonly (RoleSet Roles, CellSource Cell)[] _slots = new (RoleSet, CellSource)[1 << SlotBits];

    /// <summary>Gets the source of an assignment's cell.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="isKnown">Whether it is nothing but letters that were written before, as far as is remembered.</param>
    public CellSource Of(in Assignment assignment, out bool isKnown)
    {
        isKnown = false;
        if (assignment.IsAnnotated)
            return CellSource.Of(LettersOf(assignment.Roles) + MarkOf(assignment.Mark) + RemarkOf(assignment.Remark));
        ref var slot = ref _slots[(assignment.Roles.Bits * 0x9E3779B1u) >> (32 - SlotBits)];
        isKnown = slot.Cell.Text is not null && slot.Roles == assignment.Roles;
        if (!isKnown)
            slot = (assignment.Roles, CellSource.Of(LettersOf(assignment.Roles)));
        return slot.Cell;
    }

    /// <summary>Gets the source of a mark, with a backslash before each character that means something else in Markdown.</summary>
    public static string MarkOf(string? mark) =>
        mark is null ? "" : mark.Replace("*", "\\*", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal);

    private static string RemarkOf(Text remark) => remark.IsEmpty ? "" : $" ({InlineWriter.Write(remark)})";

    private string LettersOf(RoleSet roles)
    {
        var letters = roles.ToString(scheme);
        return emphasis switch
        {
            _ when letters.Length == 0 => "—",
            RoleEmphasis.Asterisks => $"**{letters}**",
            RoleEmphasis.Underscores => $"__{letters}__",
            _ => letters,
        };
    }
}
