using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Writes a matrix as a list of activities with the names of their parties by role.</summary>
internal static class ListDocument
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(Matrix matrix, ForeignStyle style) => JsonSerializer.Serialize(Rows(matrix, style), Readable);

    public static string Yaml(Matrix matrix, ForeignStyle style)
    {
        var lines = new StringBuilder();
        foreach (var row in Rows(matrix, style))
            lines.Append($"- {string.Join("\n  ", row.Select(pair => $"{pair.Key}: {(pair.Value is string word ? $"\"{word}\"" : $"[{string.Join(", ", ((string[])pair.Value).Select(name => $"\"{name}\""))}]")}"))}\n");
        return lines.ToString();
    }

    // A single name stands alone where somebody wrote it by hand.
    private static IEnumerable<Dictionary<string, object>> Rows(Matrix matrix, ForeignStyle style) => matrix.Rows.Select(row =>
    {
        var members = new Dictionary<string, object>();
        members.Add(Key(style.Words.Phase), $"{row.PhasePath}");
        members.Add(Key(style.Words.Activity), $"{row.Activity.Name}");
        foreach (var role in matrix.Scheme.Roles)
        {
            var names = row.Activity.Assignments.Where(part => part.Roles.Contains(role.Letter)).Select(part => part.Party).ToArray();
            if (names.Length > 0)
                members.Add(Key(style.RoleHeading == "{0}" ? $"{role.Letter}" : style.Words.Of(role.Letter)), names.Length > 1 || style.Rotates ? names : names[0]);
        }

        return members;

        string Key(string word) => style.AnswersFirst && word.Length > 1 ? word.ToLowerInvariant() : word;
    });
}
