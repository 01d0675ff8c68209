using System.Globalization;
using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>Where everything of a matrix stands in its workbook: the columns and rows of its sheet, counted from one, and the names of all sheets.</summary>
internal sealed class MatrixLayout
{
    /// <summary>The row of the title.</summary>
    public const int TitleRow = 1;

    /// <summary>The row that says in a line what the letters mean.</summary>
    public const int KeyRow = 2;

    /// <summary>The row of the headings.</summary>
    public const int HeadingRow = 3;

    /// <summary>The first row of the table's body.</summary>
    public const int FirstRow = 4;

    /// <summary>The column of the activities.</summary>
    public const int ActivityColumn = 1;

    /// <summary>The column of the first party.</summary>
    public const int FirstParty = 2;

    /// <summary>Lays a matrix out.</summary>
    /// <exception cref="MatrixFormatException">It does not fit a sheet.</exception>
    public MatrixLayout(Matrix matrix)
    {
        Matrix = matrix;
        Labels = WorkbookLabels.Of(matrix.Language);
        Figures = MatrixFigures.Of(matrix);
        Attributes = Figures.Attributes.ToValueList();
        HasCheck = !matrix.Scheme.Answering.IsEmpty && matrix.Parties.Count > 0;
        Levels = 1;
        foreach (var phase in matrix.Phases)
            Levels = Math.Max(Levels, phase.Levels);
        FirstAttribute = FirstParty + matrix.Parties.Count;
        CheckColumn = FirstAttribute + Attributes.Count;
        LastVisible = HasCheck ? CheckColumn : CheckColumn - 1;
        FirstLevel = LastVisible + 1;
        PlaceColumn = FirstLevel + Levels;
        var phaseRows = 0L;
        foreach (var (phase, place, _) in PhaseWalk.Of(matrix.Phases))
            phaseRows += HasRow(phase, place) ? 1 : 0;
        CellLimits.Check(HeadingRow + phaseRows + matrix.Rows.Count, PlaceColumn);
        LastRow = (int)(HeadingRow + phaseRows + matrix.Rows.Count);
    }

    /// <summary>Gets the matrix.</summary>
    public Matrix Matrix { get; }

    /// <summary>Gets the words of the workbook.</summary>
    public WorkbookLabels Labels { get; }

    /// <summary>Gets what is known of the matrix.</summary>
    public MatrixFigures Figures { get; }

    /// <summary>Gets the names of the columns that are no parties.</summary>
    public ValueList<string> Attributes { get; }

    /// <summary>Gets whether there is a column that counts who answers.</summary>
    public bool HasCheck { get; }

    /// <summary>Gets the number of levels of phases, at least one.</summary>
    public int Levels { get; }

    /// <summary>Gets the column of the first attribute.</summary>
    public int FirstAttribute { get; }

    /// <summary>Gets the column that counts who answers, where there is one.</summary>
    public int CheckColumn { get; }

    /// <summary>Gets the last column a person sees.</summary>
    public int LastVisible { get; }

    /// <summary>Gets the first of the hidden columns, which repeat the titles of the phases of each row.</summary>
    public int FirstLevel { get; }

    /// <summary>Gets the last column, hidden, which holds the place of each row.</summary>
    public int PlaceColumn { get; }

    /// <summary>Gets the column of the last party.</summary>
    public int LastParty => FirstAttribute - 1;

    /// <summary>Gets the last row; that of the headings where there is no body.</summary>
    public int LastRow { get; }

    /// <summary>Gets whether the table has a body.</summary>
    public bool HasBody => LastRow >= FirstRow;

    /// <summary>Gets whether there is a cell for a role.</summary>
    public bool HasRoleCells => HasBody && Matrix.Parties.Count > 0;

    /// <summary>Gets whether the headings of the parties are turned, since there are too many to stand side by side.</summary>
    public bool IsTurned => Matrix.Parties.Count > 10;

    /// <summary>Gets the heading of the column of activities.</summary>
    public Text ActivityHeading => Matrix.Headings.Activity.IsEmpty ? Labels.Activity : Matrix.Headings.Activity;

    /// <summary>Gets the heading of a hidden column of phases, counted from one; only the first is the document's word alone.</summary>
    public static string LevelHeading(Headings headings, WorkbookLabels labels, int level)
    {
        var word = headings.Phase.IsEmpty ? labels.Phase : headings.Phase.ToString();
        return level == 1 ? word : CellLimits.Cut(string.Create(CultureInfo.InvariantCulture, $"{level}. {word}"));
    }

    /// <summary>Gets whether a phase has a row for its title; the nameless phase at the start of a document without phases has none.</summary>
    public static bool HasRow(Phase phase, Place place) => !phase.Title.IsEmpty || place.Phases is not [0];

    /// <summary>Gets the hidden name of a phase's place, such as <c>2.1/</c>.</summary>
    public static string PlaceName(Place place) =>
        string.Join('.', place.Phases.Select(index => (index + 1).ToString(CultureInfo.InvariantCulture))) + '/';

    /// <summary>Gets the cells of a column's body as formulas on other sheets name them.</summary>
    public string FixedColumn(int column) => CellReference.Fixed(Labels.Matrix, column, FirstRow, column, LastRow);

    /// <summary>Gets the format of the check column's numbers: a tick for one, words for none, the number otherwise.</summary>
    public string CheckFormat()
    {
        var letters = string.Join('/', Matrix.Scheme.Answering.ToString(Matrix.Scheme).ToCharArray());
        var missing = string.Format(CultureInfo.InvariantCulture, Labels.Missing, letters);
        return $"[=1]\"✓\";[=0]\"{missing}\";0\" × {letters}\"";
    }
}
