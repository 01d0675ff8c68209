using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown;

/// <summary>Writes role cells as Markdown: letters, then the mark, then the remark in brackets.</summary>
internal sealed class RoleSource(RoleScheme scheme, RoleEmphasis emphasis)
{
    private readonly Dictionary<RoleSet, string> _letters = [];

    /// <summary>Gets the source of an assignment's cell.</summary>
    public string Of(in Assignment assignment)
    {
        var letters = LettersOf(assignment.Roles);
        return assignment.IsAnnotated ? letters + MarkOf(assignment.Mark) + RemarkOf(assignment.Remark) : letters;
    }

    /// <summary>Gets the source of a mark, with a backslash before each character that means something else in Markdown.</summary>
    public static string MarkOf(string? mark) =>
        mark is null ? "" : mark.Replace("*", "\\*", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal);

    private static string RemarkOf(Text remark) => remark.IsEmpty ? "" : $" ({InlineWriter.Write(remark)})";

    private string LettersOf(RoleSet roles)
    {
        if (_letters.TryGetValue(roles, out var known))
            return known;
        var letters = roles.ToString(scheme);
        var source = emphasis switch
        {
            _ when letters.Length == 0 => "—",
            RoleEmphasis.Asterisks => $"**{letters}**",
            RoleEmphasis.Underscores => $"__{letters}__",
            _ => letters,
        };
        _letters.Add(roles, source);
        return source;
    }
}
