using System.Text.Json;
using Raci.Tool.Results;

namespace Raci.Tool.Showing;

/// <summary>Writes rows for programs, spreadsheets and pages, each with its document, its place and its phases.</summary>
internal static class ShownRows
{
    /// <summary>Writes a JSON object with a list of documents, each with a list of rows.</summary>
    public static void WriteJson(IReadOnlyList<SelectedMatrix> selected, Stream output) => ResultJson.Write(output, json =>
    {
        json.WriteStartArray("documents");
        foreach (var one in selected)
        {
            json.WriteStartObject();
            json.WriteString("file", one.Document.Input.Name);
            json.WriteString("title", one.Matrix.Title.ToString());
            json.WriteString("scheme", one.Matrix.Scheme.Name);
            Write(json, "parties", one.Parties.Select(party => party.Name));
            json.WriteStartArray("rows");
            foreach (var row in one.Rows)
                Write(json, one, row);
            json.WriteEndArray();
            WriteNotes(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Writes a row of CSV for each row: a column for each party of all documents, or the parts of the one party's cell.</summary>
    public static void WriteCsv(IReadOnlyList<SelectedMatrix> selected, Stream output)
    {
        var columns = ColumnsOf(selected);
        using var csv = new ResultCsv(output, ["file", "place", "phase", "activity", .. columns]);
        foreach (var one in selected)
        {
            foreach (var row in one.Rows)
                csv.Write([one.Document.Input.Name, one.PlaceOf(row), row.PhasePath.ToString(), row.Activity.Name.ToString(), .. CellsOf(one, row, columns)]);
        }
    }

    /// <summary>Writes a table for each document, below a heading with its title.</summary>
    public static void WriteMarkdown(IReadOnlyList<SelectedMatrix> selected, Stream output)
    {
        var page = new ResultMarkdown();
        foreach (var one in selected)
        {
            string[] columns = one.Party is null ? ColumnsOf([one]) : ["Roles", "Mark", "Remark"];
            page.Heading(2, ShownText.HeadingOf(one, isOneOfMany: selected.Count > 1));
            page.Table(["Phase", "Activity", .. columns], one.Rows.Select(row => (string[])[row.PhasePath.ToString(), row.Activity.Name.ToString(), .. CellsOf(one, row, columns).TakeLast(columns.Length)]));
            page.List(NotesOf(one));
        }

        page.WriteTo(output);
    }

    private static void Write(Utf8JsonWriter json, SelectedMatrix one, Row row)
    {
        json.WriteStartObject();
        json.WriteString("place", one.PlaceOf(row));
        Write(json, "phases", SelectedMatrix.PhasesOf(row));
        json.WriteString("activity", row.Activity.Name.ToString());
        json.WriteStartArray("assignments");
        foreach (var party in one.Parties)
        {
            var assignment = row.Activity.AssignmentOf(party);
            if (assignment.IsEmpty)
                continue;
            json.WriteStartObject();
            json.WriteString("party", party.Name);
            json.WriteString("roles", assignment.Roles.ToString(one.Matrix.Scheme));
            json.WriteString("mark", assignment.Mark);
            json.WriteString("remark", assignment.Remark.IsEmpty ? null : assignment.Remark.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, SelectedMatrix one)
    {
        json.WriteStartArray("notes");
        foreach (var (path, notes) in ShownNotes.Of(one))
        {
            foreach (var note in notes)
            {
                json.WriteStartObject();
                Write(json, "phases", path.Titles.Where(title => !title.IsEmpty).Select(title => title.ToString()));
                json.WriteString("mark", note.Mark);
                json.WriteString("text", note.Text.ToString());
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> NotesOf(SelectedMatrix one)
    {
        var isOfSeveral = ShownNotes.AreOfSeveral(one);
        return ShownNotes.Of(one).SelectMany(group => group.Notes.Select(note => isOfSeveral && group.Path.ToString() is { Length: > 0 } phase ? $"{phase}: {note}" : note.ToString()));
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    // What one party has to do is a list; a matrix is one column a party.
    private static string[] ColumnsOf(IReadOnlyList<SelectedMatrix> selected) => selected is [{ Party: not null }, ..]
        ? ["party", "roles", "mark", "remark"]
        : [.. selected.SelectMany(one => one.Parties).Select(party => party.Name).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> CellsOf(SelectedMatrix one, Row row, string[] columns)
    {
        if (one.Party is null)
            return columns.Select(name => row.Activity.AssignmentOf(name).ToString(one.Matrix.Scheme));
        var assignment = row.Activity.AssignmentOf(one.Party);
        return [one.Party.Name, assignment.Roles.ToString(one.Matrix.Scheme), assignment.Mark ?? "", assignment.Remark.ToString()];
    }
}
