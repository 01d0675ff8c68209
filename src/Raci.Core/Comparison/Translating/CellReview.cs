using Raci.Comparison.Aligning;
using static Raci.DiagnosticCatalogue;

namespace Raci.Comparison.Translating;

/// <summary>Compares the cells of a row with those of its counterpart, and tells one thing a cell.</summary>
internal sealed class CellReview(Edition source, Edition translation, PartyPairs parties, LetterPairs letters, FindingList findings)
{
    private static readonly Wording NoColumn = new("no column");

    private readonly Assignment[] _ours = new Assignment[source.Matrix.Parties.Count];
    private readonly Assignment[] _theirs = new Assignment[translation.Matrix.Parties.Count];

    /// <summary>Compares two rows that are counterparts.</summary>
    /// <param name="sourceRow">The place of the row in the source.</param>
    /// <param name="ours">The rows of the source.</param>
    /// <param name="left">The index of the row.</param>
    /// <param name="translationRow">The place of the row in the translation.</param>
    /// <param name="theirs">The rows of the translation.</param>
    /// <param name="right">The index of the row.</param>
    public void Compare(Place sourceRow, EditionRows ours, int left, Place translationRow, EditionRows theirs, int right)
    {
        CompareMarks(sourceRow, ours[left].Name, translationRow, theirs[right].Name);
        Spread(ours[left], source.Matrix.Parties, _ours);
        Spread(theirs[right], translation.Matrix.Parties, _theirs);
        for (var slot = 0; slot < parties.Count; slot++)
        {
            var cell = parties[slot];
            if (ours.RolesOf(left)[slot] != theirs.RolesOf(right)[slot])
                AddRoles(cell, sourceRow, translationRow, theirs[right].Name, Shown(_ours[cell.Left], source.Matrix), Shown(_theirs[cell.Right], translation.Matrix));
            else if (_ours[cell.Left].Mark != _theirs[cell.Right].Mark || _ours[cell.Left].Remark.IsEmpty != _theirs[cell.Right].Remark.IsEmpty)
                AddRemark(cell, sourceRow, translationRow, theirs[right].Name);
        }

        foreach (var cell in parties.Alone)
        {
            if (cell.Right < 0 && !_ours[cell.Left].IsEmpty)
                AddRoles(cell, sourceRow, translationRow, theirs[right].Name, Shown(_ours[cell.Left], source.Matrix), NoColumn);
            else if (cell.Left < 0 && !_theirs[cell.Right].IsEmpty)
                AddRoles(cell, sourceRow, translationRow, theirs[right].Name, NoColumn, Shown(_theirs[cell.Right], translation.Matrix));
        }
    }

    // A footnote may stand behind the text of a row.
    private void CompareMarks(Place sourceRow, Text ours, Place translationRow, Text theirs)
    {
        var left = Marks.AtEnd(ours.ToString());
        var right = Marks.AtEnd(theirs.ToString());
        if (!left.SequenceEqual(right))
            findings.Add(OtherRemark, source.At(sourceRow), translation.At(translationRow), new Wording($"the row {FindingList.Quote(theirs)}"), Said(right), Said(left));

        static Wording Said(ReadOnlySpan<char> mark) => new(mark.IsEmpty ? "no mark" : $"the mark {mark}");
    }

    private void AddRoles(AlignedPair cell, Place sourceRow, Place translationRow, Text row, object ours, object theirs)
    {
        var (left, right) = (PartyOf(source, cell.Left), PartyOf(translation, cell.Right));
        var place = translation.At(translationRow, right);
        findings.Add(new TranslationFinding(OtherRoles.At(place.Location, row, theirs, (right ?? left)!.Name, ours), source.At(sourceRow, left), place)
        {
            Correction = left is null || right is null ? null : CorrectionOf(_ours[cell.Left], _theirs[cell.Right].WithParty(right.Name), place),
        });
    }

    // What was taken for a remark because it is no role gives way to the roles; other remarks are the translation's own.
    private PlacedAssignment? CorrectionOf(Assignment ours, Assignment theirs, TranslationPlace place) => letters.InTranslation(ours.Roles) is { } roles
        ? new(place.Place!.Value, (translation.IsUnclear(place) ? theirs.WithRemark(default) : theirs).WithRoles(roles))
        : null;

    private void AddRemark(AlignedPair cell, Place sourceRow, Place translationRow, Text row)
    {
        var (left, right) = (PartyOf(source, cell.Left)!, PartyOf(translation, cell.Right)!);
        findings.Add(
            OtherRemark,
            source.At(sourceRow, left),
            translation.At(translationRow, right),
            new Wording($"the cell of {FindingList.Quote(right.Name)} in the row {FindingList.Quote(row)}"),
            Annotation(_theirs[cell.Right]),
            Annotation(_ours[cell.Left]));
    }

    private static Party? PartyOf(Edition edition, int party) => party < 0 ? null : edition.Matrix.Parties[party];

    // The cells of a row by the indexes of the parties, in whose order its assignments stand.
    private static void Spread(Activity activity, PartyList parties, Assignment[] cells)
    {
        Array.Clear(cells);
        var party = 0;
        foreach (ref readonly var assignment in activity.Assignments)
        {
            while (parties[party].Name != assignment.Party)
                party++;
            cells[party] = assignment;
        }
    }

    private static Wording Shown(Assignment cell, Matrix matrix) =>
        !cell.Roles.IsEmpty ? new(cell.Roles.ToString(null, matrix.Scheme))
        : !cell.Remark.IsEmpty ? new(FindingList.Quote(cell.Remark))
        : cell.Mark is { } mark ? new($"'{mark}'")
        : FindingList.Nothing;

    private static Wording Annotation(Assignment cell) => new((cell.Mark, cell.Remark.IsEmpty) switch
    {
        (null, true) => "neither mark nor remark",
        (null, false) => $"the remark {FindingList.Quote(cell.Remark)}",
        (var mark, true) => $"the mark {mark}",
        (var mark, false) => $"the mark {mark} and the remark {FindingList.Quote(cell.Remark)}",
    });
}
