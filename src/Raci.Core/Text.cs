using System.Diagnostics.CodeAnalysis;
using Raci.Collections;

namespace Raci;

/// <summary>One line of rich text: plain runs, bold, italic, code, links. A plain text costs its string and nothing more.</summary>
/// <remarks>
/// Runs of space, tab, CR and LF fold to one space and the ends are trimmed; no-break and ideographic spaces stay. A text holds no control
/// characters, lone surrogates or noncharacters and has at most 32,767 UTF-16 units. Adjacent runs of one style merge; a run with a style or
/// a link has no outer spaces.
/// </remarks>
public readonly struct Text : IEquatable<Text>
{
    // Nothing, a string (plain) or an array of runs (at least one of them not plain).
    private readonly object? _content;

    /// <summary>Creates a plain text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plain"/> is null.</exception>
    /// <exception cref="ArgumentException">The text holds a forbidden character or is too long.</exception>
    public Text(string plain)
    {
        var text = TextRules.Check(plain, nameof(plain));
        _content = text.Length == 0 ? null : text;
    }

    /// <summary>Creates a text of runs; spaces at the ends of a run with style move out of it, empty runs vanish.</summary>
    /// <exception cref="ArgumentException">A run holds a forbidden character, an unknown style or an empty link, or all together are too long.</exception>
    public Text(params ReadOnlySpan<TextRun> runs)
    {
        var builder = new TextBuilder();
        foreach (var run in runs)
        {
            TextRules.CheckCharacters(TextRules.Fold(run.ToString()), nameof(runs));
            if ((run.Style & ~(TextStyle.Bold | TextStyle.Italic | TextStyle.Code)) != TextStyle.None)
                throw new ArgumentException($"A run has the unknown style {run.Style}.", nameof(runs));
            if (run.Link is { } link && (link.Length == 0 || link.Length > TextRules.MostLength || TextRules.IndexOfForbidden(link, lines: false) >= 0))
                throw new ArgumentException("A link is an address of at least one character, without control characters, lone surrogates or noncharacters.", nameof(runs));
            builder.Append(run);
        }

        this = builder.ToText();
        TextRules.CheckLength(Length, nameof(runs));
    }

    private Text(object? content) => _content = content;

    /// <summary>Gets a plain text of a string that may break the rules: what no text may hold is left out, and what is too long is cut.</summary>
    /// <remarks>For readers of formats: the text differs from the string where something was lost, or where spaces were folded.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="plain"/> is null.</exception>
    public static Text Repair(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        return OfNormal(TextRules.Cut(TextRules.Fold(TextRules.Repair(TextRules.Fold(plain), lines: false))));
    }

    /// <summary>Gets whether the text has no characters.</summary>
    public bool IsEmpty => _content is null;

    /// <summary>Gets whether no run has a style or a link.</summary>
    public bool IsPlain => _content is not TextRun[];

    /// <summary>Gets the number of UTF-16 units of the plain text.</summary>
    public int Length => _content switch
    {
        string plain => plain.Length,
        TextRun[] runs => PlainLength(runs),
        _ => 0,
    };

    /// <summary>Gets the runs in order; none for an empty text, one for a plain one.</summary>
    public ValueList<TextRun> Runs => _content switch
    {
        string plain => [new TextRun(plain)],
        TextRun[] runs => new(runs),
        _ => [],
    };

    /// <inheritdoc/>
    public bool Equals(Text other) => _content switch
    {
        string plain => other._content is string otherPlain && plain == otherPlain,
        TextRun[] runs => other._content is TextRun[] otherRuns && runs.AsSpan().SequenceEqual(otherRuns),
        _ => other._content is null,
    };

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Text other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _content switch
    {
        string plain => plain.GetHashCode(StringComparison.Ordinal),
        TextRun[] => Runs.GetHashCode(),
        _ => 0,
    };

    /// <summary>Gets the plain text, without styles and links; empty for an empty text.</summary>
    public override string ToString() => _content switch
    {
        string plain => plain,
        TextRun[] runs => Plain(runs),
        _ => "",
    };

    /// <summary>Gets the plain text of a string.</summary>
    /// <exception cref="ArgumentException">The string holds a forbidden character or is too long.</exception>
    public static implicit operator Text(string plain) => new(plain);

    /// <summary>Tells whether two texts have the same characters, styles and links.</summary>
    public static bool operator ==(Text left, Text right) => left.Equals(right);

    /// <summary>Tells whether two texts differ in a character, a style or a link.</summary>
    public static bool operator !=(Text left, Text right) => !left.Equals(right);

    /// <summary>Gets a part of the text with its styles, its ends trimmed.</summary>
    internal Text Slice(int start, int length)
    {
        if (_content is not TextRun[] runs)
            return OfNormal(ToString().AsSpan(start, length).Trim(' ').ToString());
        var builder = new TextBuilder();
        foreach (var run in runs)
        {
            var first = Math.Clamp(start, 0, run.Text.Length);
            var last = Math.Clamp(start + length, first, run.Text.Length);
            builder.Append(run with { Text = run.Text[first..last] });
            start -= run.Text.Length;
        }

        return builder.ToText();
    }

    private static string Plain(TextRun[] runs)
    {
        var texts = new string[runs.Length];
        for (var i = 0; i < runs.Length; i++)
            texts[i] = runs[i].Text;
        return string.Concat(texts);
    }

    private static int PlainLength(TextRun[] runs)
    {
        var length = 0;
        foreach (ref readonly var run in runs.AsSpan())
            length += run.Text.Length;
        return length;
    }

    /// <summary>Wraps runs that keep the rules already.</summary>
    internal static Text OfNormalRuns(TextRun[] runs) => new(runs switch
    {
        [] => null,
        [{ IsPlain: true } only] => only.Text.Length == 0 ? null : only.Text,
        _ => (object)runs,
    });

    /// <summary>Wraps a string that keeps the rules already.</summary>
    internal static Text OfNormal(string plain) => new(plain.Length == 0 ? null : (object)plain);
}
