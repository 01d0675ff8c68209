using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Makes styles that a person could choose, and plainer ones of them.</summary>
internal static class ForeignStyles
{
    public static readonly string[] Nothings = ["", "-", "—", "–", "--", "N/A", "n/a", "/", "·"];
    public static readonly string[] Separators = [", ", ",", "; ", " / ", "/", "<br>", "and"];
    public static readonly string[] RoleHeadings = ["{1}", "{0}", "{0} ({1})", "{1} ({0})", "{0} - {1}"];
    public static readonly string[] LegendEntries = ["{0} = {1}", "**{0}**: {1}", "{0} – {1}", "({0}) {1}", "**{0}** = {1}", "{0}: {1}"];
    public static readonly string[] Alignments = ["---", ":-:", ":--", "--:", "-", ":---:"];
    public static readonly string[] Paddings = [" ", "", "   ", "\t"];
    public static readonly string[] Emphases = ["", "", "**", "`", "*"];
    public static readonly string[] AllPipes = ["||", "|", ""];
    private static readonly bool[] Either = [false, true];
    private static readonly ForeignStyle Plainest = new();

    public static Gen<ForeignStyle> Any { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => Chosen(new Random(seed)));

    /// <summary>Gets the style with what goes together: what it cannot have gives way to what comes nearest.</summary>
    public static ForeignStyle Possible(ForeignStyle style, Matrix matrix)
    {
        var phases = Carried.CountPhases(style, matrix);
        style = Fit(style);
        // Parties with letters in a single column beside them look like a legend.
        if (style.Orientation == Orientation.Parties && Carried.HasPhaseOfOne(matrix))
            style = style with { Orientation = Orientation.Activities };
        if (style.IsList)
            return style with { Orientation = Orientation.Names, Phases = PhaseStyle.Column, Legend = LegendStyle.None, Numbering = style.Numbering == Numbering.Column ? Numbering.None : style.Numbering, HasNotes = false };
        style = style.IsPage ? OfPage(style) : OfGrid(style);
        if (style.Orientation == Orientation.ListsBelowParties && !style.Notation.HasDetails)
            style = style with { Notation = CellNotation.Letters };
        if (style.Orientation is not (Orientation.Activities or Orientation.Names))
            style = style with { HasNotes = false, Numbering = style.Numbering == Numbering.Column ? Numbering.None : style.Numbering, Phases = style.PartsTables || style.Phases == PhaseStyle.None ? style.Phases : PhaseStyle.Headings };
        if (style.Orientation == Orientation.RoleLines && style.Separator == "<br>")
            style = style with { Separator = ", " };
        if (style.Orientation is not (Orientation.Activities or Orientation.Parties or Orientation.Names or Orientation.Tasks))
            style = style with { Phases = style.Phases == PhaseStyle.None ? PhaseStyle.None : PhaseStyle.Headings, HasTitle = true, Level = Math.Clamp(style.Level, 2, 5) };
        return Counted(style, phases, matrix.Rows.Count);
    }

    /// <summary>Gets plainer styles, a choice at a time.</summary>
    public static IEnumerable<ForeignStyle> Shrink(ForeignStyle style) => ((ForeignStyle[])
    [
        style with { Words = Plainest.Words }, style with { Kind = Plainest.Kind }, style with { Orientation = Plainest.Orientation }, style with { Phases = Plainest.Phases }, style with { Legend = Plainest.Legend }, style with { Numbering = Plainest.Numbering },
        style with { Notation = Plainest.Notation }, style with { AnswersFirst = false }, style with { Nothing = Plainest.Nothing }, style with { Separator = Plainest.Separator }, style with { RoleHeading = Plainest.RoleHeading },
        style with { LegendEntry = Plainest.LegendEntry }, style with { IsLegendBehind = false }, style with { HasLegendHeading = false }, style with { Alignment = Plainest.Alignment }, style with { Padding = Plainest.Padding }, style with { Emphasis = Plainest.Emphasis },
        style with { Pipes = Plainest.Pipes }, style with { LineEnd = Plainest.LineEnd }, style with { LastLineEnd = Plainest.LastLineEnd }, style with { Level = Plainest.Level }, style with { HasTitle = true }, style with { HasNotes = false }, style with { Rotates = false },
    ]).Where(plainer => plainer != style);

    private static ForeignStyle Chosen(Random random)
    {
        return new ForeignStyle
        {
            Kind = One([DocumentKind.Markdown, DocumentKind.Markdown, DocumentKind.Markdown, DocumentKind.Markdown, .. Enum.GetValues<DocumentKind>()]),
            Orientation = One([Orientation.Activities, Orientation.Activities, Orientation.Activities, Orientation.Activities, .. Enum.GetValues<Orientation>()]),
            Phases = One(Enum.GetValues<PhaseStyle>()),
            Legend = One(Enum.GetValues<LegendStyle>()),
            Numbering = One(Enum.GetValues<Numbering>()),
            Words = One(ForeignLanguages.All),
            Notation = One(CellNotation.OfAll),
            AnswersFirst = One(Either),
            Nothing = One(Nothings),
            Separator = One(Separators),
            RoleHeading = One(RoleHeadings),
            LegendEntry = One(LegendEntries),
            IsLegendBehind = One(Either),
            HasLegendHeading = One(Either),
            Alignment = One(Alignments),
            Padding = One(Paddings),
            Emphasis = One(Emphases),
            Pipes = One(AllPipes),
            LineEnd = One(["\n", "\r\n"]),
            LastLineEnd = One(["\n", ""]),
            Level = One([1, 2, 2, 3, 4, 5, 6]),
            HasTitle = One(Either),
            HasNotes = One(Either),
            Rotates = One(Either),
        };

        T One<T>(T[] all) => all[random.Next(all.Length)];
    }

    // A list of lines with letters behind an activity, or with names behind a role, is Markdown's.
    private static ForeignStyle OfPage(ForeignStyle style)
    {
        if (style.Kind == DocumentKind.Html)
        {
            style = style with { Phases = style.Phases == PhaseStyle.Underlined ? PhaseStyle.Headings : style.Phases, Legend = style.Legend is LegendStyle.None or LegendStyle.Table ? style.Legend : LegendStyle.Sentence };
            style = style.Orientation is Orientation.RoleLines or Orientation.ListsBelowParties ? style with { Orientation = Orientation.Names } : style;
        }

        // "1. Plan" above a line of dashes is an item of a list and a rule.
        if (style.Phases == PhaseStyle.Underlined)
            style = style with { Level = 2, Numbering = style.Numbering == Numbering.InTitles ? Numbering.None : style.Numbering };
        // Below a list, a legend without a heading goes on with the list.
        if (style.IsLegendBehind && style.Orientation is Orientation.RoleLines or Orientation.ListsBelowParties)
            style = style with { HasLegendHeading = true };
        return style.HasLegendHeading && !style.IsLegendBehind && style.Phases is not (PhaseStyle.Headings or PhaseStyle.Underlined) ? style with { HasLegendHeading = false } : style;
    }

    private static ForeignStyle OfGrid(ForeignStyle style) => style with
    {
        Orientation = style.Orientation is Orientation.Activities or Orientation.Parties or Orientation.Names ? style.Orientation : Orientation.Activities,
        Phases = style.Kind == DocumentKind.Sheets ? PhaseStyle.Headings : style.Phases switch
        {
            PhaseStyle.Underlined => PhaseStyle.Headings,
            PhaseStyle.BoldLines => PhaseStyle.Column,
            PhaseStyle.Paragraphs => PhaseStyle.ColumnWithBlanks,
            PhaseStyle.BoldSectionRows => PhaseStyle.SectionRows,
            var other => other,
        },
        Legend = style.Legend == LegendStyle.None ? LegendStyle.None : LegendStyle.Table,
        IsLegendBehind = true,
        Nothing = style.Nothing == "·" ? "-" : style.Nothing,
        HasLegendHeading = style.Kind == DocumentKind.Sheets,
        HasTitle = style.HasTitle && style.Kind == DocumentKind.Workbook,
        Emphasis = "",
    };

    // What a row begins or ends with must not be taken for the pipe that others put there.
    private static ForeignStyle Fit(ForeignStyle style)
    {
        if (style.Pipes != "||" && (style.HasNotes || style.Phases is PhaseStyle.RaggedRows or PhaseStyle.ColumnWithBlanks || style.Orientation is not Orientation.Activities))
            style = style with { Pipes = "||" };
        return style.Pipes != "||" && style.Nothing.Length == 0 ? style with { Nothing = "-" } : style;
    }

    // What only several of something tell, one does not: a line above the only table of a grid may be its subtitle, and one list of roles and words a legend.
    private static ForeignStyle Counted(ForeignStyle style, int phases, int activities)
    {
        if (activities == 1 && style.Orientation is Orientation.RoleLines or Orientation.ListsBelowParties)
            style = style with { Orientation = Orientation.Activities };
        if (!style.IsPage && style.Orientation == Orientation.Parties && (phases > 1 || activities < 3 || style.Notation.IsOdd))
            style = style with { Orientation = Orientation.Activities };
        // A few rows tell little of what the columns of a grid hold, and a sheet is searched for letters before anything else.
        var isSheet = style.Kind is DocumentKind.Workbook or DocumentKind.Sheets;
        if ((activities < 4 && style.Kind != DocumentKind.Markdown) || isSheet || (style.Kind != DocumentKind.Markdown && style.Phases is PhaseStyle.Column or PhaseStyle.ColumnWithBlanks))
            style = style with { Notation = style.Notation.IsOdd ? CellNotation.Letters : style.Notation };
        if (isSheet)
            style = style with { HasNotes = false };
        if ((isSheet || activities < 4) && style.Kind != DocumentKind.Markdown)
            style = style with { Numbering = style.Numbering == Numbering.Column ? Numbering.None : style.Numbering };
        if (isSheet && (activities < 10 || (style.Kind == DocumentKind.Sheets && style.Orientation == Orientation.Names)))
            style = style with { HasNotes = false, Orientation = Orientation.Activities };
        if (activities < 4 && !style.IsPage && style.Phases is PhaseStyle.SectionRows or PhaseStyle.RaggedRows || isSheet && style.Orientation == Orientation.Names && style.Phases is PhaseStyle.SectionRows or PhaseStyle.RaggedRows)
            style = style with { Phases = PhaseStyle.Column };
        // Rows of parties are told by their letters where their heading may mean something else; beside words in brackets, these tell less.
        if (style.Orientation == Orientation.Parties && style.Notation.IsOdd)
            style = style with { Notation = CellNotation.Letters };
        // One row without letters above one with them may be an activity that nobody has a part in yet.
        if (activities == 1 && style.Phases == PhaseStyle.SectionRows)
            style = style with { Phases = PhaseStyle.BoldSectionRows };
        // A list of letters and words, and lists of roles and names, are told apart by a reader of words alone.
        if (style.Orientation is Orientation.RoleLines or Orientation.ListsBelowParties && style.Legend is LegendStyle.List or LegendStyle.Quote or LegendStyle.Code or LegendStyle.Sentence)
            style = style with { Legend = LegendStyle.None };
        if (phases == 1 && style.Phases == PhaseStyle.Paragraphs)
            style = style with { Phases = PhaseStyle.BoldLines };
        if (phases == 1 && style.Kind == DocumentKind.Html && style.Phases == PhaseStyle.BoldLines)
            style = style with { Phases = PhaseStyle.Headings };
        if (phases == 1 && !style.IsPage && style.Phases == PhaseStyle.Headings)
            style = style with { Kind = style.Kind == DocumentKind.Sheets ? DocumentKind.Workbook : style.Kind, Phases = style.Orientation == Orientation.Parties ? PhaseStyle.None : PhaseStyle.Column };
        if (style.Level == 1 && phases == 1)
            style = style with { Level = 2 };
        return style.Level == 1 && style.Phases == PhaseStyle.Headings ? style with { HasTitle = false, HasLegendHeading = false } : style;
    }
}
