namespace Raci.Formats.Csv;

/// <summary>Finds out, by reading it, whether a table is read as the matrix it was written from.</summary>
/// <remarks>A reader weighs evidence where columns are not set apart, so that rules alone cannot tell what it will take for a party. Large tables of R and A and of several parties, where nothing is weighed, are not read.</remarks>
internal static class CsvProof
{
    private const int FewRows = 200;

    private static readonly RoleSet Plain = RoleSet.OfLetters("RA");

    /// <summary>Tells whether a table in given columns is read with the same parties, rows and letters.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="layout">The columns.</param>
    /// <param name="options">How it is written.</param>
    public static bool Holds(Matrix matrix, CsvLayout layout, CsvOptions options)
    {
        if (layout.IsDivided || (matrix.Rows.Count > FewRows && matrix.Parties.Count > 1 && layout.Survey.Used.IsSupersetOf(Plain)))
            return true;
        using var table = new MemoryStream();
        CsvMatrixWriter.Write(matrix, layout, options, table);
        var read = new CsvMatrixReader(options).Read(table.GetBuffer().AsMemory(0, (int)table.Length)).Matrix;
        return read is not null
            && read.Scheme == layout.Scheme
            && read.Language == layout.Language
            && read.Parties.Select(party => party.Name).SequenceEqual(matrix.Parties.Select(party => party.Name), StringComparer.Ordinal)
            && AreSame(Written(read), Written(matrix));
    }

    private static List<Activity> Written(Matrix matrix) => [.. matrix.Rows.Select(row => row.Activity).Where(activity => !CsvSurvey.IsEmpty(activity))];

    private static bool AreSame(List<Activity> read, List<Activity> written) =>
        read.Count == written.Count && read.Zip(written).All(pair => AreSame(pair.First, pair.Second));

    // Texts are written without markup.
    private static bool AreSame(Activity read, Activity written) =>
        read.Name.ToString() == written.Name.ToString()
        && read.Attributes.Count == written.Attributes.Count
        && read.Assignments.Select(Shown).SequenceEqual(written.Assignments.Select(Shown));

    private static (string Party, RoleSet Roles, string? Mark, string Remark) Shown(Assignment assignment) => (assignment.Party, assignment.Roles, assignment.Mark, assignment.Remark.ToString());
}
