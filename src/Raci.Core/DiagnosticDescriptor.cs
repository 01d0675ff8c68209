using System.Globalization;
using System.Runtime.CompilerServices;

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
    public Diagnostic At(SourceLocation location, params ReadOnlySpan<object> seen) => At(location, Severity, seen);

    /// <summary>Makes a diagnostic of this entry that matters more or less than others.</summary>
    internal Diagnostic At(SourceLocation location, DiagnosticSeverity severity, ReadOnlySpan<object> seen)
    {
        try
        {
            return new(Id, severity, Fill(Message, seen), location, Hint is null ? null : Fill(Hint, seen));
        }
        catch (FormatException exception)
        {
            throw new ArgumentException($"{Id} needs more than {seen.Length} values for its wording: {Message}", nameof(seen), exception);
        }
    }

    // Rules fill thousands of wordings: places of one digit, which are all there are in the catalogue, are filled without taking the wording apart anew as a format.
    private static string Fill(string wording, ReadOnlySpan<object> seen)
    {
        var place = wording.AsSpan().IndexOfAny('{', '}');
        if (place < 0)
            return wording;
        var filled = new DefaultInterpolatedStringHandler(wording.Length, seen.Length, CultureInfo.InvariantCulture, stackalloc char[256]);
        var rest = wording.AsSpan();
        for (; place >= 0; place = rest.IndexOfAny('{', '}'))
        {
            if (rest[place..] is not ['{', >= '0' and <= '9' and var digit, '}', ..] || digit - '0' >= seen.Length)
                return string.Format(CultureInfo.InvariantCulture, wording, [.. seen.ToArray().Select(Shown)]);
            filled.AppendFormatted(rest[..place]);
            filled.AppendLiteral(Shown(seen[digit - '0']));
            rest = rest[(place + 3)..];
        }

        filled.AppendFormatted(rest);
        return filled.ToStringAndClear();
    }

    private static string Shown(object seen) => seen is Wording wording ? wording.Text : Shorten(seen as string ?? Convert.ToString(seen, CultureInfo.InvariantCulture) ?? "");

    private static string Shorten(string text)
    {
        if (text.Length <= MostShown && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        text = text.ReplaceLineEndings(" ");
        if (TextRules.IndexOfForbidden(text, lines: false) >= 0)
            text = string.Concat(text.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
        if (text.Length <= MostShown)
            return text;
        var end = char.IsHighSurrogate(text[MostShown - 2]) ? MostShown - 2 : MostShown - 1;
        return text[..end] + "…";
    }
}
