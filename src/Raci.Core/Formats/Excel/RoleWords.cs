using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>RACI's words in the languages of the workbook's labels, for a document that has no words of its own.</summary>
internal static class RoleWords
{
    /// <summary>Gets the matrix with its roles named in its language; the matrix itself where it explains its letters, or is of another scheme or language.</summary>
    public static Matrix Localize(Matrix matrix)
    {
        string[]? names = matrix.Scheme != RoleScheme.Raci ? null : matrix.Language?.Split('-')[0].ToLowerInvariant() switch
        {
            "fr" => ["Réalise", "Approuve", "Consulté", "Informé"],
            "de" => ["Durchführung", "Genehmigung", "Konsultiert", "Informiert"],
            "es" => ["Realiza", "Aprueba", "Consultado", "Informado"],
            "it" => ["Realizza", "Approva", "Consultato", "Informato"],
            _ => null,
        };
        return names is null
            ? matrix
            : matrix.WithScheme(matrix.Scheme.WithRoles(matrix.Scheme.Roles.Select((role, i) => new Role(role.Letter, names[i], role.Kind)).ToValueList()));
    }
}
