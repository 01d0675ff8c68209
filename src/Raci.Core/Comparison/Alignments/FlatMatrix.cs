using Raci.Collections;

namespace Raci.Comparison.Alignments;

/// <summary>A matrix as lists of its phases and of its rows, each known by its number in document order.</summary>
internal sealed class FlatMatrix
{
    /// <summary>The parent of the outermost phases.</summary>
    public const int Root = -1;

    private readonly List<Phase> _phases = [];
    private readonly List<int> _parents = [];
    private readonly List<int> _indexes = [];
    private readonly List<int> _starts = [];
    private readonly List<int[]> _children = [];
    private readonly int[] _roots;

    /// <summary>Creates the lists of a matrix.</summary>
    public FlatMatrix(Matrix matrix)
    {
        Matrix = matrix;
        Activities = new Activity[matrix.Rows.Count];
        RowPhases = new int[matrix.Rows.Count];
        var rows = 0;
        _roots = Add(matrix.Phases, Root, ref rows);
    }

    /// <summary>Gets the matrix.</summary>
    public Matrix Matrix { get; }

    /// <summary>Gets the phases, each before those inside it.</summary>
    public IReadOnlyList<Phase> Phases => _phases;

    /// <summary>Gets the activities.</summary>
    public Activity[] Activities { get; }

    /// <summary>Gets the phase of each activity.</summary>
    public int[] RowPhases { get; }

    /// <summary>Gets the phase a phase lies in; <see cref="Root"/> for an outermost one.</summary>
    public int ParentOf(int phase) => _parents[phase];

    /// <summary>Gets the phases inside a phase, or the outermost ones.</summary>
    public int[] ChildrenOf(int phase) => phase == Root ? _roots : _children[phase];

    /// <summary>Gets the rows of a phase.</summary>
    public int[] RowsOf(int phase)
    {
        var rows = new int[_phases[phase].Activities.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = _starts[phase] + i;
        return rows;
    }

    /// <summary>Gets the place of a phase.</summary>
    public Place PlaceOfPhase(int phase) => Place.OfPhase(IndexesOf(phase));

    /// <summary>Gets the place of a row.</summary>
    public Place PlaceOfRow(int row) => new(IndexesOf(RowPhases[row]), row - _starts[RowPhases[row]]);

    /// <summary>Gets the titles down to a phase; none for <see cref="Root"/>.</summary>
    public PhasePath PathOf(int phase)
    {
        var titles = new Stack<Text>();
        for (; phase != Root; phase = _parents[phase])
            titles.Push(_phases[phase].Title);
        return new PhasePath([.. titles]);
    }

    private ValueList<int> IndexesOf(int phase)
    {
        var indexes = new Stack<int>();
        for (; phase != Root; phase = _parents[phase])
            indexes.Push(_indexes[phase]);
        return [.. indexes];
    }

    private int[] Add(ValueList<Phase> phases, int parent, ref int rows)
    {
        var numbers = new int[phases.Count];
        for (var i = 0; i < phases.Count; i++)
        {
            var number = numbers[i] = _phases.Count;
            _phases.Add(phases[i]);
            _parents.Add(parent);
            _indexes.Add(i);
            _starts.Add(rows);
            _children.Add([]);
            foreach (var activity in phases[i].Activities)
            {
                RowPhases[rows] = number;
                Activities[rows++] = activity;
            }

            _children[number] = Add(phases[i].Phases, number, ref rows);
        }

        return numbers;
    }
}
