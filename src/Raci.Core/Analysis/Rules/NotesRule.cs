using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>RACI3015: a mark points to no note, or a note to nothing. A mark points to a note of a phase around it, else of the document.</summary>
internal sealed class NotesRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.LooseNote;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var matrix = context.Matrix;
        var search = new NoteSearch(context);
        var document = new NoteScope(null, null, matrix.Notes);
        search.Walk(matrix.Phases, document, []);
        // Marks stand behind words too, where the model keeps them as text.
        search.LookAt(document, WordsAround(matrix), matrix.Prose.Before, matrix.Prose.After, matrix.Legend?.Introduction ?? "", matrix.Legend?.Conclusion ?? "");
        search.Close(document);
        search.CloseProse();
        return search.Findings;
    }

    private static IEnumerable<string> WordsAround(Matrix matrix)
    {
        foreach (var party in matrix.Parties)
            yield return party.Heading.ToString();
        yield return matrix.Title.ToString();
        yield return matrix.Headings.Activity.ToString();
        for (var i = 0; i < matrix.Scheme.Roles.Count; i++)
        {
            yield return matrix.Scheme.Roles[i].Name.ToString();
            yield return matrix.Scheme.Roles[i].Description.ToString();
        }

        if (matrix.Legend is { } legend)
            yield return legend.Heading.ToString();
    }
}
