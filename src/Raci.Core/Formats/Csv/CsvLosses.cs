using System.Globalization;
using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>Says what a written table does not carry of its matrix.</summary>
internal sealed class CsvLosses(Matrix matrix, CsvLayout layout)
{
    private readonly List<Diagnostic> _losses = [];

    /// <summary>Gets what is left out or will be read otherwise; nothing where the whole matrix comes back.</summary>
    public ValueList<Diagnostic> List()
    {
        var parts = Parts().ToList();
        if (parts.Count > 0)
            Add(PartsLeftOut, new Wording(string.Join(", ", parts)));
        AddTexts();
        if (matrix.Language != layout.Language)
            Add(LanguageNotKept, matrix.Language ?? "(none)", layout.Language ?? "(none)");
        if (matrix.Scheme != layout.Scheme)
            Add(SchemeNotKept, matrix.Scheme, new Wording(matrix.Scheme.Name == layout.Scheme.Name ? $"{layout.Scheme} with the names that the library has for its roles" : $"{layout.Scheme}"));
        AddCells();
        return _losses.ToValueList();
    }

    private IEnumerable<string> Parts()
    {
        if (!matrix.Title.IsEmpty)
            yield return "the title";
        if (matrix.Legend is not null)
            yield return "the legend";
        if (matrix.Prose != Prose.None)
            yield return "the prose before and after";
        var phases = new PhaseTexts(matrix.Phases);
        if (phases.Texts > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"introductions and conclusions of phases ({phases.Texts})");
        if (phases.Notes + matrix.Notes.Count > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"notes ({phases.Notes + matrix.Notes.Count})");
        if (matrix.Metadata != MetadataValue.EmptyMap)
            yield return "metadata";
    }

    private void AddTexts()
    {
        var survey = layout.Survey;
        survey.Look(matrix.Headings.Activity);
        survey.Look(matrix.Headings.Phase);
        var other = -1;
        for (var i = 0; i < layout.Parties.Length; i++)
        {
            if (matrix.Parties[i].Heading.ToString() == layout.Parties[i])
                survey.Look(matrix.Parties[i].Heading);
            else
                other = other < 0 ? i : other;
        }

        if (survey.Markup.Count > 0)
            Add(MarkupLeftOut, survey.Markup.Count, survey.Markup.First);
        if (other >= 0)
            Add(PartyHeadingsLeftOut, matrix.Parties[other].Heading, matrix.Parties[other].Name);
        AddHeading(matrix.Headings.Activity.ToString(), layout.Activity, "activities");
        AddHeading(matrix.Headings.Phase.ToString(), survey.Levels == 0 ? "" : CsvHeader.PhaseWordOf(layout.Phase).ToString(), "phases");
    }

    private void AddHeading(string own, string read, string what)
    {
        if (own != read)
            Add(HeadingsReadOtherwise, Quoted(own), new Wording(what), Quoted(read));
    }

    private void AddCells()
    {
        var survey = layout.Survey;
        if (survey.EmptyActivities > 0)
            AddCell($"{survey.EmptyActivities} activities with neither name, roles nor attributes are left out");
        if (survey.DashTitles > 0)
            AddCell($"{survey.DashTitles} phases with the title '{CsvPhases.Untitled}', which stands for none, will be read as phases without title");
        if (survey.HasOtherOrder)
            AddCell($"the attributes of some activities are written in the order of the columns, which is another");
    }

    private void AddCell(FormattableString words) => Add(CellsNotKept, new Wording(words.ToString(CultureInfo.InvariantCulture)));

    private void Add(DiagnosticDescriptor entry, params ReadOnlySpan<object> seen) => _losses.Add(entry.At(SourceLocation.None, seen));

    private static Wording Quoted(string word) => new(word.Length == 0 ? "nothing" : $"'{word}'");
}
