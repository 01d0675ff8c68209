using System.Globalization;

namespace Raci;

/// <summary>An entry of the catalogue of diagnostics: what all diagnostics of one id share.</summary>
/// <param name="Id">The identifier, such as <c>RACI1012</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Message">The wording, with <c>{0}</c>, <c>{1}</c> … for what was seen.</param>
/// <param name="Hint">What to write instead, with the same places; null where there is nothing to mend.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Title, string Message, string? Hint = null)
{
    private const int MostShown = 60;

    /// <summary>Makes a diagnostic of this entry.</summary>
    /// <param name="location">Where it was seen.</param>
    /// <param name="seen">What was seen, for the places of the wording; long texts of the document are shortened, line ends shown as spaces.</param>
    /// <exception cref="ArgumentException">The wording has more places than there are values.</exception>
    public Diagnostic At(SourceLocation location, params ReadOnlySpan<object> seen)
    {
        var shown = new object[seen.Length];
        for (var i = 0; i < seen.Length; i++)
            shown[i] = seen[i] is Wording wording ? wording.Text : Shorten(Convert.ToString(seen[i], CultureInfo.InvariantCulture) ?? "");
        try
        {
            return new(Id, Severity, Format(Message), location, Hint is null ? null : Format(Hint));
        }
        catch (FormatException exception)
        {
            throw new ArgumentException($"{Id} needs more than {seen.Length} values for its wording: {Message}", nameof(seen), exception);
        }

        string Format(string wording) => string.Format(CultureInfo.InvariantCulture, wording, shown);
    }

    private static string Shorten(string text)
    {
        text = text.ReplaceLineEndings(" ");
        if (TextRules.IndexOfForbidden(text, lines: false) >= 0)
            text = string.Concat(text.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
        if (text.Length <= MostShown)
            return text;
        var end = char.IsHighSurrogate(text[MostShown - 2]) ? MostShown - 2 : MostShown - 1;
        return text[..end] + "…";
    }
}
