using Raci.Comparison.Lines;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Puts into a page the lines in which the canonical pages of its matrix and of another differ.</summary>
/// <remarks>
/// To the canonical page of its matrix, a page is a side that changed the notation only. So where both changed the same lines, those of the wanted matrix say all that is meant, in the
/// canonical notation, unless the page has words there that no matrix holds.
/// </remarks>
internal sealed class PagePatch(MarkdownDocument page, Matrix wanted)
{
    private readonly LineText _lines = new(page.Text);
    private readonly HeldLines _held = new(page);

    /// <summary>Gets why the page was not patched.</summary>
    public string WhyNot { get; private set; } = "";

    /// <summary>Gets the page with the wanted matrix; null where it does not take it.</summary>
    public MarkdownDocument? Apply()
    {
        var own = _lines.Lines.ToHashSet(StringComparer.Ordinal);
        var notations = CanonicalPage.Notations.Select(options => (Options: options, Text: CanonicalPage.Of(page.Matrix, options)));
        foreach (var (options, text) in notations.OrderByDescending(notation => notation.Text.Lines.Count(own.Contains)))
        {
            if (Merged(text, CanonicalPage.Of(wanted, options)) is not { } merged)
                continue;
            var patched = page.WithText(merged);
            if (EditProof.WhyNot(patched?.Matrix, wanted) is { } why)
                WhyNot = WhyNot.Length == 0 ? why : WhyNot;
            else if (patched!.Sources is TableSources)
                return patched;
            else
                WhyNot = "the page would have to hold the whole matrix in its front matter";
        }

        return null;
    }

    private string? Merged(LineText before, LineText after)
    {
        var merged = new LineComposer(before, _lines, after);
        foreach (var region in new LineRegions(before.Lines, _lines.Lines, after.Lines).Of(isStrict: false))
        {
            if (region.Origin is not (LineOrigin.Theirs or LineOrigin.Conflict))
            {
                merged.AddOurs(region.Ours);
                continue;
            }

            if (_held.Others(region.Ours).Except(after.Lines[region.Theirs].Select(line => line.Trim()), StringComparer.Ordinal).FirstOrDefault() is { } lost)
            {
                WhyNot = WhyNot.Length == 0 ? $"'{lost}' would be lost" : WhyNot;
                return null;
            }

            merged.AddTheirs(region.Theirs);
        }

        return merged.ToString();
    }
}
