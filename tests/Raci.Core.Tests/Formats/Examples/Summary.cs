using System.Text;
using Raci.Collections;

namespace Raci.Core.Tests.Formats.Examples;

/// <summary>Prints what came of reading a document so that a person can check it at a glance: one line for each thing that is not as usual, one for each row, one for each diagnostic.</summary>
internal sealed class Summary
{
    private readonly StringBuilder _lines = new();

    private Summary(ReadResult result)
    {
        if (result.Matrix is { } matrix)
            Add(matrix);
        else
            AddLine("no matrix");
        foreach (var diagnostic in result.Diagnostics)
            AddLine($"{diagnostic with { Hint = null }}");
    }

    public static string Of(ReadResult result) => new Summary(result)._lines.ToString().TrimEnd('\n');

    private void Add(Matrix matrix)
    {
        AddText("title", matrix.Title);
        AddLine(matrix.Language is null ? "" : $"language: {matrix.Language}");
        AddLine(matrix.Scheme == RoleScheme.Raci ? "" : $"scheme: {matrix.Scheme} ({string.Join(", ", matrix.Scheme.Roles.Select(role => $"{role.Letter} = {Of(role.Name)}, {role.Kind}"))})");
        AddLine($"parties: {string.Join(", ", matrix.Parties.Select(party => party.Heading == party.Name ? party.Name : $"{party.Name} ({Of(party.Heading)})"))}");
        AddText("heading of activities", matrix.Headings.Activity == "Activity" ? default : matrix.Headings.Activity);
        AddProse("before", matrix.Prose.Before);
        if (matrix.Legend is { } legend)
        {
            AddLine($"legend: {Of(legend.Heading)} [{string.Join(" | ", legend.Columns.Select(Of))}]");
            AddProse("introduction of the legend", legend.Introduction);
            AddProse("conclusion of the legend", legend.Conclusion);
        }

        foreach (var phase in matrix.Phases)
            Add(phase, TitleOf(phase), matrix.Scheme);
        AddProse("after", matrix.Prose.After);
        AddNotes(matrix.Notes, "");
        foreach (var member in matrix.Metadata.Members)
            AddLine($"metadata: {member}");
    }

    private void Add(Phase phase, string path, RoleScheme scheme)
    {
        if (phase.Activities.Count == 0)
            AddLine($"{path} /");
        AddProse($"introduction of {path}", phase.Introduction);
        foreach (var activity in phase.Activities)
        {
            var cells = string.Join(", ", activity.Assignments.Select(assignment => $"{assignment.Party} {assignment.ToString(scheme)}"));
            var attributes = string.Concat(activity.Attributes.Select(attribute => $"; {attribute.Name} = {Of(attribute.Value)}"));
            AddLine($"{path} / {Of(activity.Name)}: {cells}{attributes}");
        }

        AddProse($"conclusion of {path}", phase.Conclusion);
        AddNotes(phase.Notes, $" of {path}");
        foreach (var inner in phase.Phases)
            Add(inner, $"{path} > {TitleOf(inner)}", scheme);
    }

    private void AddNotes(ValueList<Note> notes, string whose)
    {
        foreach (var note in notes)
            AddLine($"note {note.Mark}{whose}: {Of(note.Text)}");
    }

    private void AddText(string what, Text text) => AddLine(text.IsEmpty ? "" : $"{what}: {Of(text)}");

    // Lines of prose stand behind each other, with a sign where each ended.
    private void AddProse(string what, string prose) => AddLine(prose.Length == 0 ? "" : $"[{what}] {prose.Replace("\n", " ⏎ ", StringComparison.Ordinal)}");

    private void AddLine(string line) => _lines.Append(line.Length == 0 ? "" : $"{line}\n");

    private static string TitleOf(Phase phase) => phase.Title.IsEmpty ? "(untitled)" : Of(phase.Title);

    private static string Of(Text text) => string.Concat(text.Runs.Select(Of));

    private static string Of(TextRun run)
    {
        var words = run.Style.HasFlag(TextStyle.Code) ? $"`{run.Text}`" : run.Text;
        words = run.Style.HasFlag(TextStyle.Italic) ? $"*{words}*" : words;
        words = run.Style.HasFlag(TextStyle.Bold) ? $"**{words}**" : words;
        return run.Link is null ? words : $"[{words}]({run.Link})";
    }
}
