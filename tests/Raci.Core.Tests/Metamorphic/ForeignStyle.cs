namespace Raci.Core.Tests.Metamorphic;

/// <summary>What somebody chose who wrote a matrix down; as it stands, the plainest Markdown.</summary>
internal sealed record ForeignStyle
{
    public DocumentKind Kind { get; init; }

    public Orientation Orientation { get; init; }

    public PhaseStyle Phases { get; init; }

    public LegendStyle Legend { get; init; }

    public Numbering Numbering { get; init; }

    /// <summary>Gets the words of the document's language.</summary>
    public ForeignWords Words { get; init; } = ForeignLanguages.All[0];

    public CellNotation Notation { get; init; } = CellNotation.Letters;

    public bool AnswersFirst { get; init; }

    /// <summary>Gets what stands in a cell without roles.</summary>
    public string Nothing { get; init; } = "";

    /// <summary>Gets what stands between names in a cell; the word for "and" of the language when that is the word.</summary>
    public string Separator { get; init; } = ", ";

    /// <summary>Gets how a role is called where it heads a column or a line: <c>{0}</c> is its letter, <c>{1}</c> its word.</summary>
    public string RoleHeading { get; init; } = "{1}";

    /// <summary>Gets how an entry of the legend is written.</summary>
    public string LegendEntry { get; init; } = "{0} = {1}";

    public bool IsLegendBehind { get; init; }

    public bool HasLegendHeading { get; init; }

    /// <summary>Gets a cell of the row of dashes.</summary>
    public string Alignment { get; init; } = "---";

    /// <summary>Gets the spaces around a cell; a tab stands for as many as make the columns equally wide.</summary>
    public string Padding { get; init; } = " ";

    /// <summary>Gets the signs around headings of tables.</summary>
    public string Emphasis { get; init; } = "";

    /// <summary>Gets the pipes around a row.</summary>
    public string Pipes { get; init; } = "||";

    public string LineEnd { get; init; } = "\n";

    public string LastLineEnd { get; init; } = "\n";

    /// <summary>Gets the level of the headings of phases.</summary>
    public int Level { get; init; } = 2;

    public bool HasTitle { get; init; } = true;

    /// <summary>Gets whether a last column holds notes.</summary>
    public bool HasNotes { get; init; }

    /// <summary>Gets whether each table has the parties in an order of its own.</summary>
    public bool Rotates { get; init; }

    public bool IsPage => Kind is DocumentKind.Markdown or DocumentKind.MarkdownWithHtml or DocumentKind.Html;

    public bool IsMarkdown => Kind is DocumentKind.Markdown or DocumentKind.MarkdownWithHtml;

    public bool IsList => Kind is DocumentKind.Json or DocumentKind.Yaml;

    /// <summary>Gets whether the cells hold letters or words of roles, and not names or activities.</summary>
    public bool HasRoleCells => !IsList && Orientation is Orientation.Activities or Orientation.Parties or Orientation.LettersBelowActivity or Orientation.ListsBelowParties;

    /// <summary>Gets whether marks and remarks stand in the cells.</summary>
    public bool HasDetails => !IsList && Orientation is Orientation.Activities or Orientation.Parties && Notation.HasDetails;

    /// <summary>Gets whether a phase is a table of its own, or several.</summary>
    public bool PartsTables => Phases is PhaseStyle.Headings or PhaseStyle.Underlined or PhaseStyle.BoldLines or PhaseStyle.Paragraphs;

    /// <summary>Gets whether the parties come in the order of the matrix.</summary>
    public bool OrdersParties => !IsList && Orientation is Orientation.Activities or Orientation.Parties;

    /// <summary>Gets whether one phase may stand below another.</summary>
    public bool Nests => IsPage && Phases == PhaseStyle.Headings && Orientation is Orientation.Activities or Orientation.Parties or Orientation.Names && Level is > 1 and < 6;

    public override string ToString() =>
        $"{Kind} {Orientation} {Phases} {Legend} {Numbering} {Words} [{Notation.Name}] answers first {AnswersFirst} nothing [{Nothing}] separator [{Separator}] role [{RoleHeading}] legend [{LegendEntry}] behind {IsLegendBehind} headed {HasLegendHeading} "
        + $"alignment {Alignment} padding [{Padding}] emphasis [{Emphasis}] pipes [{Pipes}] CRLF {LineEnd.Length > 1} ends {LastLineEnd.Length > 0} level {Level} title {HasTitle} notes {HasNotes} rotates {Rotates}";
}
