using Raci.Collections;

namespace Raci.Comparison;

/// <summary>Makes changes in a matrix.</summary>
internal sealed class ChangeApplication
{
    private readonly Matrix _matrix;
    private readonly Dictionary<ChangeKind, Change> _document = [];
    private readonly PartyApplication _parties;
    private readonly TreeApplication _tree;

    /// <summary>Creates the application of changes to a matrix.</summary>
    public ChangeApplication(Matrix matrix, ValueList<Change> changes)
    {
        _matrix = matrix;
        foreach (var change in changes)
        {
            if (change.To is null && change.From is null && change is not PartyChange)
                _document[change.Kind] = change;
        }

        _parties = new PartyApplication(matrix, changes);
        _tree = new TreeApplication(matrix, changes, _parties);
    }

    /// <summary>Gets the changed matrix.</summary>
    /// <exception cref="ArgumentException">The changes do not fit the matrix.</exception>
    public Matrix Apply() => new(
        Valued(ChangeKind.TitleChanged, _matrix.Title),
        _parties.Parties,
        _tree.Apply(),
        Valued(ChangeKind.SchemeChanged, _matrix.Scheme),
        Valued(ChangeKind.LanguageChanged, _matrix.Language),
        Valued(ChangeKind.LegendChanged, _matrix.Legend),
        Valued(ChangeKind.HeadingsChanged, _matrix.Headings),
        new Prose(Valued(ChangeKind.TextBeforeChanged, _matrix.Prose.Before), Valued(ChangeKind.TextAfterChanged, _matrix.Prose.After)),
        Valued(ChangeKind.NotesChanged, _matrix.Notes),
        Valued(ChangeKind.MetadataChanged, _matrix.Metadata));

    private T Valued<T>(ChangeKind kind, T value) => _document.TryGetValue(kind, out var change) ? Changed(change, value) : value;

    /// <summary>Gets the newer value of a change whose older one is a given value.</summary>
    /// <exception cref="ArgumentException">The change is of another value.</exception>
    public static T Changed<T>(Change change, T value) => change is ValueChange<T> changed && EqualityComparer<T>.Default.Equals(changed.Before, value)
        ? changed.After
        : throw DoesNotFit(change);

    /// <summary>Gets what is thrown where a change does not fit.</summary>
    public static ArgumentException DoesNotFit(Change change) => new($"The matrix is not the one the changes start from: it does not fit '{change}'.", nameof(change));
}
