using System.Globalization;
using Raci.Collections;
using Raci.Formats.Tables.Evidence;
using Raci.Formats.Tables.Shapes;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Makes a matrix of a document's headings, prose and tables.</summary>
internal static class MatrixReading
{
    /// <summary>Reads a matrix.</summary>
    /// <param name="items">The document.</param>
    /// <param name="metadata">Its front matter: a map.</param>
    /// <param name="toText">Makes a text of a piece of source.</param>
    /// <param name="diagnostics">What was said so far; all there is to say is in the result.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="start">The place of what concerns the whole document; its first character by default.</param>
    /// <param name="stated">What the document states, so that it need not be guessed; nothing by default.</param>
    public static ReadResult Read(IEnumerable<OutlineItem> items, MetadataValue metadata, Func<string, SourceLocation, Text> toText, DiagnosticList diagnostics, ReadLimits limits, SourceLocation? start = null, ReadingHints? stated = null)
    {
        var hints = stated ?? ReadingHints.None;
        var schemes = (IReadOnlyList<string>)[];
        var outline = new Outline(items);
        var title = metadata["title"] is { Kind: MetadataKind.Text or MetadataKind.Number } value ? value.Text : "";
        if (hints == ReadingHints.None)
            outline = Reshaping.Apply(SignedTables.Apply(outline, diagnostics), diagnostics, limits, TitleOf(title), toText, out schemes);
        if (hints.Parties.Count == 0)
            outline = TableParts.Split(outline, diagnostics);
        var tables = new MatrixTables(outline, outline.HeadingWords.Prepend(title).Concat(schemes), hints, diagnostics);
        if (tables.Layouts.Count == 0)
        {
            foreach (var cells in outline.Tables)
                cells.Table.Report(isRead: false, diagnostics);
            diagnostics.Add(NoMatrix.At(start ?? SourceLocation.At(1, 1), new Wording(WhatThereIs(outline, tables))));
            return new ReadResult(null, diagnostics.ToValueList(), Sources.None);
        }

        if (Exceeded(tables, limits) is { } exceeded)
        {
            diagnostics.Add(exceeded);
            return new ReadResult(null, diagnostics.ToValueList(), Sources.None);
        }

        var tree = new PhaseTreeReader(outline, tables, new NoteFinder(toText), toText, hints.Title?.ToString() ?? title, diagnostics);
        tree.Read();
        tables.Reading.Report(diagnostics);
        var matrix = new Matrix(
            hints.Title ?? (tree.Title < 0 ? TitleOf(title) : ((OutlineItem.Heading)outline.Items[tree.Title]).Text),
            tables.Parties.Parties,
            tree.Phases.Select(phase => phase.ToPhase()).ToValueList(),
            tables.Scheme,
            hints.HasLanguage ? hints.Language : LanguageOf(metadata, tables, diagnostics),
            hints.Legend ?? LegendOf(outline, tables, tree),
            hints.Headings ?? HeadingsOf(tables, diagnostics),
            new Prose(ProsePiece.Join(tree.Before), ProsePiece.Join(tree.After)),
            tree.Notes.ToValueList(),
            metadata);
        return new ReadResult(matrix, diagnostics.ToValueList(), new TableSources(matrix, tree.Phases, tables.Parties.SpellingsOf, tables.LegendPlace));
    }

    private static Diagnostic? Exceeded(MatrixTables tables, ReadLimits limits)
    {
        var location = tables.Layouts.First().Table.LocationOf(-1, 0);
        if (tables.Layouts.Sum(layout => (long)layout.Table.RowCount) > limits.Rows)
            return LimitExceeded.At(location, limits.Rows, new Wording("rows"), new Wording(nameof(ReadLimits.Rows)));
        return tables.PartyNames.Length > limits.Parties
            ? LimitExceeded.At(location, limits.Parties, new Wording("parties"), new Wording(nameof(ReadLimits.Parties)))
            : null;
    }

    private static Text TitleOf(string title) => Text.OfNormal(TextRules.Cut(TextRules.Fold(title)));

    private static Legend? LegendOf(Outline outline, MatrixTables tables, PhaseTreeReader tree) => tables.Legend is null
        ? null
        : new Legend(
            tree.LegendHeading < 0 ? default : ((OutlineItem.Heading)outline.Items[tree.LegendHeading]).Text,
            ProsePiece.Join(tree.LegendIntroduction),
            tables.Legend.Columns,
            ProsePiece.Join(tree.LegendConclusion));

    private static string? LanguageOf(MetadataValue metadata, MatrixTables tables, DiagnosticList diagnostics)
    {
        foreach (var name in (string[])["lang", "language", "locale"])
        {
            if (metadata[name] is { Kind: MetadataKind.Text } value && MatrixRules.IsLanguage(value.Text.Replace('_', '-')))
                return value.Text.Replace('_', '-');
        }

        if (LanguageFinder.Find(tables.Layouts, tables.Explained) is not var (language, word))
            return null;
        diagnostics.Add(LanguageGuessed.At(tables.Layouts.First().Table.LocationOf(-1, 0), language, word));
        return language;
    }

    // The first heading of a column of activities stands for all.
    private static Headings HeadingsOf(MatrixTables tables, DiagnosticList diagnostics)
    {
        var kept = default(Text);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var layout in tables.Layouts)
        {
            var (table, column) = (layout.Table, layout.Columns.Activity);
            if (!seen.GetAlternateLookup<ReadOnlySpan<char>>().Add(table.Heading(column)))
                continue;
            var heading = table.HeadingText(column);
            if (kept.IsEmpty)
                kept = heading;
            else if (heading != kept)
                diagnostics.Add(OtherHeading.At(table.LocationOf(-1, column), heading, kept));
        }

        return new Headings(kept, tables.Layouts.Select(layout => layout.Table.PhaseHeading).FirstOrDefault(heading => !heading.IsEmpty));
    }

    private static string WhatThereIs(Outline outline, MatrixTables tables)
    {
        var others = outline.Tables.Count - (tables.Legend is null ? 0 : 1);
        var legend = tables.Legend is null ? "" : " and a legend of roles";
        return others switch
        {
            0 => tables.Legend is null ? "; the document has no table that can be read" : "; the document has only a legend of roles",
            1 => $"; the document has one table{legend}, which is no matrix: {tables.Refusals[0]}",
            _ => string.Create(CultureInfo.InvariantCulture, $"; the document has {others} tables{legend}, none of them a matrix"),
        };
    }
}
