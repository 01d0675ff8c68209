using Raci.Formats.Documents;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown.Repairs;

/// <summary>Says what is wrong with a table that a person sees and Markdown does not, and how to mend it.</summary>
internal sealed class TableFaults(SourceText text, TableDraft draft)
{
    private readonly List<Diagnostic> _told = [];

    /// <summary>Gets what there is to say.</summary>
    public List<Diagnostic> Tell()
    {
        TellPlace();
        if (ShownText.IsDrawn(text.Line(draft.Header.Line)) || (draft.Delimiter is { } rule && ShownText.IsGridRule(text.Line(rule.Line).TrimStart(" \t>"))))
            _told.Add(DrawnTable.At(LocationOf(draft.First), DashesFor(draft.Columns)));
        else
            TellDelimiter();
        TellEmptyLines();
        return _told;
    }

    private void TellPlace()
    {
        var place = LocationOf(draft.First);
        switch (draft.Header.Kind)
        {
            case StrayKind.Quote:
                _told.Add(TableInQuote.At(place));
                break;
            case StrayKind.Code:
                _told.Add(TableAside.At(place, new Wording("is indented like code"), new Wording("take the spaces before its rows out")));
                break;
            case StrayKind.Html:
                _told.Add(TableAside.At(place, new Wording("stands right below a line of HTML"), new Wording("write an empty line before it")));
                break;
            case StrayKind.Item:
                _told.Add(TableAside.At(place, new Wording("stands behind the marker of a list"), new Wording("write it on lines of its own")));
                break;
        }
    }

    private void TellDelimiter()
    {
        if (draft.Delimiter is not { } dashes)
            _told.Add(NoDelimiter.At(LocationOf(draft.Header.Line), draft.Columns, DashesFor(draft.Columns)));
        else if (dashes.Cells != draft.Header.Cells)
            _told.Add(OtherDelimiter.At(LocationOf(dashes.Line), dashes.Cells, draft.Header.Cells, draft.Columns, DashesFor(draft.Columns)));
        else if (RowSplitter.CountDelimiters(text.Line(dashes.Line).TrimStart(LineSyntax.OddSpaces)) == 0 && draft.Header.Kind is StrayKind.Paragraph)
            _told.Add(OddDelimiter.At(LocationOf(dashes.Line), text.Line(dashes.Line).Trim().ToString(), DashesFor(draft.Columns)));
    }

    private void TellEmptyLines()
    {
        for (var line = draft.First; line < draft.Last; line++)
        {
            if (text.Line(line).Trim(" \t>").IsEmpty)
            {
                _told.Add(EmptyLines.At(LocationOf(line)));
                return;
            }
        }
    }

    private SourceLocation LocationOf(int line) => text.LocationOf(line, 0);

    private static string DashesFor(int columns) => columns > 20 ? "|---|---|…" : "|" + string.Concat(Enumerable.Repeat("---|", columns));
}
