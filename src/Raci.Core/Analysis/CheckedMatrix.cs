namespace Raci.Analysis;

/// <summary>A matrix that is checked, with what several rules need of it, worked out once.</summary>
internal sealed class CheckedMatrix
{
    private readonly Lazy<PartyTotals> _totals;

    public CheckedMatrix(Matrix matrix, Sources sources)
    {
        (Matrix, Sources, Rows) = (matrix, sources, matrix.Rows.ToArray());
        var scheme = matrix.Scheme;
        (Answering, Performing, Advising, Informing) = (scheme.Answering, scheme.Performing, scheme.Advising, scheme.Informing);
        _totals = new(() => new PartyTotals(this));
    }

    public Matrix Matrix { get; }

    public Sources Sources { get; }

    public Row[] Rows { get; }

    public RoleSet Answering { get; }

    public RoleSet Performing { get; }

    public RoleSet Advising { get; }

    public RoleSet Informing { get; }

    public PartyTotals Totals => _totals.Value;
}
