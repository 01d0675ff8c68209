using System.Globalization;
using System.Text.Json;
using Raci.Analysis;
using Raci.Tool.Results;

namespace Raci.Tool.Counting;

/// <summary>Writes counts for programs, spreadsheets and pages.</summary>
/// <param name="documents">What was counted.</param>
/// <param name="byPhase">Whether phases are told too.</param>
internal sealed class StatsReport(IReadOnlyList<CountedDocument> documents, bool byPhase)
{
    /// <summary>Gets what was counted.</summary>
    public IReadOnlyList<CountedDocument> Documents => documents;

    /// <summary>Gets the phases of a document that are told.</summary>
    public IEnumerable<PhaseWorkload> PhasesOf(CountedDocument document) => byPhase ? document.Phases : [];

    /// <summary>Writes a JSON object with a list of documents.</summary>
    public void WriteJson(Stream output) => ResultJson.Write(output, json =>
    {
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("file", document.File);
            json.WriteString("title", document.Title);
            Write(json, document.Workload);
            if (byPhase)
                WritePhases(json, document);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Writes a row of CSV for each document, phase, party, kind and letter.</summary>
    public void WriteCsv(Stream output)
    {
        using var csv = new ResultCsv(output, "file", "phase", "party", "by", "role", "count", "activities", "share");
        foreach (var document in documents)
        {
            Write(csv, document.File ?? "", "", document.Workload);
            foreach (var phase in PhasesOf(document))
                Write(csv, document.File ?? "", phase.Path.ToString(), phase.Workload);
        }
    }

    /// <summary>Writes a table of parties and kinds for each document and phase.</summary>
    public void WriteMarkdown(Stream output)
    {
        var page = new ResultMarkdown();
        foreach (var document in documents)
        {
            page.Heading(2, HeadingOf(document));
            page.Paragraph(SizeOf(document.Workload));
            Write(page, document.Workload);
            foreach (var phase in PhasesOf(document))
            {
                page.Heading(3, HeadingOf(phase));
                page.Paragraph(SizeOf(phase.Workload));
                Write(page, phase.Workload);
            }
        }

        page.WriteTo(output);
    }

    /// <summary>Gets the heading of a document: its title, and its name where there are several or it has no title.</summary>
    public string HeadingOf(CountedDocument document) =>
        document.Title.Length == 0 ? document.File ?? "" : documents.Count > 1 ? $"{document.File}: {document.Title}" : document.Title;

    /// <summary>Gets the heading of a phase: its titles, down from the outermost.</summary>
    public static string HeadingOf(PhaseWorkload phase) => phase.Path.ToString() is { Length: > 0 } titles ? titles : "Without a title";

    /// <summary>Gets the size, as in <c>24 activities, 2 of them without roles</c>.</summary>
    public static string SizeOf(Workload workload) => string.Create(
        CultureInfo.InvariantCulture,
        $"{workload.Activities} {(workload.Activities == 1 ? "activity" : "activities")}{(workload.Unassigned == 0 ? "" : $", {workload.Unassigned} without roles")}");

    /// <summary>Gets the word of a kind with its letters, as in <c>verifies (V, S)</c>.</summary>
    public static string LabelOf(Workload workload, RoleKind kind) =>
        $"{KindStyle.WordOf(kind)} ({string.Join(", ", workload.Totals.Letters.Where(letter => letter.Kind == kind).Select(letter => letter.Letter))})";

    /// <summary>Gets a share in whole per cent; half of one is one.</summary>
    public static string PercentOf(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%");

    private static void Write(ResultMarkdown page, Workload workload)
    {
        var kinds = workload.Totals.Kinds.Select(kind => kind.Kind).ToList();
        page.Table(
            ["Party", .. kinds.Select(kind => LabelOf(workload, kind)), "any role"],
            workload.Parties.Select(party => (string[])
                [party.Party, .. kinds.Select(kind => Cell(party.Counts[kind], party.ShareOf(kind))), Cell(party.Counts.Cells, party.Share)]));
    }

    private static string Cell(int count, double share) => string.Create(CultureInfo.InvariantCulture, $"{count} ({PercentOf(share)})");

    private static void Write(ResultCsv csv, string file, string phase, Workload workload)
    {
        foreach (var party in workload.Parties)
        {
            Add("any", "", party.Counts.Cells);
            foreach (var kind in party.Counts.Kinds)
                Add("kind", KindStyle.WordOf(kind.Kind), kind.Count);
            foreach (var letter in party.Counts.Letters)
                Add("letter", letter.Letter.ToString(), letter.Count);

            void Add(string by, string role, int count) => csv.Write(
                [file, phase, party.Party, by, role, Number(count), Number(party.Activities), Rounded(party.Activities == 0 ? 0 : (double)count / party.Activities).ToString("0.0000", CultureInfo.InvariantCulture)]);
        }
    }

    private void WritePhases(Utf8JsonWriter json, CountedDocument document)
    {
        json.WriteStartArray("phases");
        foreach (var phase in PhasesOf(document))
        {
            json.WriteStartObject();
            json.WriteStartArray("path");
            foreach (var title in phase.Path.Titles)
                json.WriteStringValue(title.ToString());
            json.WriteEndArray();
            Write(json, phase.Workload);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Workload workload)
    {
        json.WriteNumber("activities", workload.Activities);
        json.WriteNumber("unassigned", workload.Unassigned);
        json.WriteStartArray("parties");
        foreach (var party in workload.Parties)
        {
            json.WriteStartObject();
            json.WriteString("party", party.Party);
            Write(json, party.Counts.Cells, party.Share);
            json.WriteStartArray("kinds");
            foreach (var (kind, count) in party.Counts.Kinds)
                WriteRole(json, "kind", KindStyle.WordOf(kind), count, party.ShareOf(kind));
            json.WriteEndArray();
            json.WriteStartArray("letters");
            foreach (var letter in party.Counts.Letters)
                WriteRole(json, "letter", letter.Letter.ToString(), letter.Count, party.Activities == 0 ? 0 : (double)letter.Count / party.Activities);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRole(Utf8JsonWriter json, string by, string role, int count, double share)
    {
        json.WriteStartObject();
        json.WriteString(by, role);
        Write(json, count, share);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, int count, double share)
    {
        json.WriteNumber("count", count);
        json.WriteNumber("share", Rounded(share));
    }

    private static double Rounded(double share) => Math.Round(share, 4);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
