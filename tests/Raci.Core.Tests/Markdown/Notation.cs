using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Markdown;

/// <summary>One of the many ways to write a matrix as a page.</summary>
/// <param name="Emphasis">What stands on both sides of the letters of a cell.</param>
/// <param name="Separator">What stands between letters.</param>
/// <param name="Empty">What stands in a cell without letters.</param>
/// <param name="Delimiter">The cell of the delimiter row.</param>
/// <param name="LineEnd">The line end.</param>
/// <param name="HasOuterPipes">Whether rows begin and end with pipes.</param>
/// <param name="HasUnderlines">Whether headings have lines below instead of number signs before.</param>
/// <param name="HasMarkOfOrder">Whether the page starts with a byte order mark.</param>
/// <param name="EndsWithLineEnd">Whether the last line has a line end.</param>
internal sealed record Notation(
    string Emphasis, string Separator, string Empty, string Delimiter, string LineEnd, bool HasOuterPipes, bool HasUnderlines, bool HasMarkOfOrder, bool EndsWithLineEnd)
{
    public static readonly string[] Parties = ["Client", "Provider", "Team"];

    private static readonly Notation Simplest = new("", "", "", "---", "\n", true, false, false, true);

    public static Gen<Notation> Any { get; } =
        from emphasis in Gen.Elements("", "**", "__", "*", "_", "`")
        from separator in Gen.Elements("", "/", " / ", ", ", ",", "·", ".", " ", " & ")
        from empty in Gen.Elements("", "-", "—", "–", "--", "N/A", "/")
        from delimiter in Gen.Elements("---", "-", ":-", "-:", ":-:", " :------: ")
        from lineEnd in Gen.Elements("\n", "\r\n")
        from flags in Gen.Choose(0, 15)
        select new Notation(emphasis, separator, empty, delimiter, lineEnd, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, (flags & 8) != 0);

    public IEnumerable<Notation> Simpler() => ((Notation[])
    [
        this with { Emphasis = "" }, this with { Separator = "" }, this with { Empty = "" }, this with { Delimiter = "---" }, this with { LineEnd = "\n" },
        this with { HasOuterPipes = true }, this with { HasUnderlines = false }, this with { HasMarkOfOrder = false }, Simplest,
    ]).Where(simpler => simpler != this);

    public string Write(ValueList<Phase> phases)
    {
        var page = new StringBuilder();
        foreach (var phase in phases)
        {
            page.Append(HasUnderlines ? $"{Escape(phase.Title)}\n---\n\n" : $"## {Escape(phase.Title)}\n\n");
            AddRow(page, ["Activity", .. Parties]);
            AddRow(page, [.. Enumerable.Repeat(Delimiter, Parties.Length + 1)]);
            foreach (var activity in phase.Activities)
                AddRow(page, [Escape(activity.Name), .. Parties.Select(party => Cell(activity.AssignmentOf(party)))]);
            page.Append('\n');
        }

        var text = EndsWithLineEnd ? page.ToString() : page.ToString().TrimEnd('\n');
        return (HasMarkOfOrder ? "\uFEFF" : "") + text.Replace("\n", LineEnd, StringComparison.Ordinal);
    }

    private void AddRow(StringBuilder page, string[] cells) =>
        page.Append(HasOuterPipes ? $"| {string.Join(" | ", cells)} |\n" : $"{string.Join(" | ", cells)}\n");

    private string Cell(Assignment assignment)
    {
        if (assignment.Roles.IsEmpty)
            return Empty.Length == 0 && !HasOuterPipes ? "-" : Empty;
        return Emphasis + assignment.Roles.ToString(Separator, null) + Emphasis + assignment.Mark?.Replace("*", "\\*", StringComparison.Ordinal);
    }

    // Every sign is escaped, so that nothing but the runs' own styles is markup, and what a page would start with as its byte order mark.
    private static string Escape(Text text) => string.Concat(text.Runs.Select(Escape));

    private static string Escape(TextRun run)
    {
        var words = new StringBuilder();
        foreach (var rune in run.Text.EnumerateRunes())
            words.Append(rune.Value == 0xFEFF || (rune.IsAscii && (Rune.IsPunctuation(rune) || Rune.IsSymbol(rune))) ? $"&#{rune.Value};" : rune.ToString());
        var (open, close) = ("", "");
        foreach (var (style, tag) in ((TextStyle, string)[])[(TextStyle.Bold, "strong"), (TextStyle.Italic, "em"), (TextStyle.Code, "code")])
        {
            if (run.Style.HasFlag(style))
                (open, close) = ($"{open}<{tag}>", $"</{tag}>{close}");
        }

        var link = run.Link is null ? "" : $"](<{run.Link.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal).Replace(">", "\\>", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)}>)";
        return $"{open}{(run.Link is null ? "" : "[")}{words}{link}{close}";
    }
}
