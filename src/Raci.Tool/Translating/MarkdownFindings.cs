using Raci.Collections;
using Raci.Comparison;
using Raci.Tool.Converting;
using Raci.Tool.Editing;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;
using Raci.Tool.Results;

namespace Raci.Tool.Translating;

/// <summary>Findings as a comment on a pull request: for each translation what was corrected, and a table of what differs.</summary>
internal sealed class MarkdownFindings(Stream output) : IFindingForm
{
    private readonly ResultMarkdown _page = new();

    public void Tell(NamedMatrix source, CorrectedTranslation translation, ValueList<TranslationFinding> findings)
    {
        var (name, other) = (Printable.Of(translation.Document.Input.Name), Printable.Of(source.Input.Name));
        _page.Heading(2, name);
        if (translation.Cells.Count > 0)
            _page.Table([translation.IsWritten ? "Corrected" : "Would be corrected"], translation.Cells.Select(cell => (string[])[Printable.Of(Edit.Wording(translation.Before, cell))]));
        _page.Paragraph(findings.Count == 0
            ? $"Holds the same as {ResultMarkdown.Escaped(other)}."
            : $"Differs from {ResultMarkdown.Escaped(other)}: {Summary.Count(findings.Count, "finding", "findings")}.");
        if (findings.Count > 0)
            _page.Table(["Id", "Finding", other, name], findings.Select(finding => (string[])[finding.Id, Printable.Of(finding.Message), PlaceOf(finding.Source), PlaceOf(finding.Translation)]));
    }

    public void End() => _page.WriteTo(output);

    // The documents stand in the header.
    private static string PlaceOf(TranslationPlace place) => place.Location switch
    {
        { Line: > 0, JsonPointer: null } location => $"line {location.Line}",
        { Cell: { } cell } location => Printable.Of($"{location.Sheet}!{cell}"),
        var location => Printable.Of((place with { Location = location.InFile(null) }).ToString()),
    };
}
