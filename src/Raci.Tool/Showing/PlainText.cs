using System.Text;
using Raci.Collections;
using Raci.Tool.Reporting;

namespace Raci.Tool.Showing;

/// <summary>Writes matrices as plain text for comparisons: a line for each fact in reading order, none of which depends on another one.</summary>
/// <remarks>Phases start at the margin and activities do not, so that git names the phase above each of its hunks.</remarks>
internal sealed class PlainText(StringBuilder text)
{
    /// <summary>Writes what is shown of documents; their names only where there are several, since git names its copies as it likes.</summary>
    public static void Write(IReadOnlyList<SelectedMatrix> selected, Stream output)
    {
        var text = new StringBuilder();
        foreach (var one in selected)
        {
            if (selected.Count > 1)
                new PlainText(text).Line("file", one.Document.Input.Name);
            new PlainText(text).Add(one.ToMatrix());
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        output.Flush();
    }

    private void Add(Matrix matrix)
    {
        Line("title", matrix.Title.ToString());
        Line("language", matrix.Language ?? "");
        Line("scheme", matrix.Scheme.Name);
        foreach (var role in matrix.Scheme.Roles)
            Line("role", role.Description.IsEmpty ? $"{role.Letter} = {role.Name}" : $"{role.Letter} = {role.Name}: {role.Description}");
        foreach (var party in matrix.Parties)
            Line("party", party.Heading == party.Name ? party.Name : $"{party.Name} (heading: {party.Heading})");
        foreach (var member in matrix.Metadata.Members)
            Line("metadata", $"{member.Name}: {member.Value}");
        Prose("before", matrix.Prose.Before);
        if (matrix.Legend is { } legend)
        {
            Line("legend", legend.Heading.ToString());
            Prose("legend", legend.Introduction);
            Prose("legend", legend.Conclusion);
        }

        foreach (var phase in matrix.Phases)
            Add(phase, "", matrix.Scheme);
        Add(matrix.Notes, "");
        Prose("after", matrix.Prose.After);
    }

    private void Add(Phase phase, string above, RoleScheme scheme)
    {
        var path = above.Length == 0 ? phase.Title.ToString() : $"{above} / {phase.Title}";
        Line("phase", path);
        Prose("  before", phase.Introduction);
        foreach (var activity in phase.Activities)
        {
            var assignments = activity.Assignments.Select(assignment => $" | {assignment.Party}: {assignment.ToString(scheme)}");
            var attributes = activity.Attributes.Select(attribute => $" | {attribute.Name} = {attribute.Value}");
            Line($"  {activity.Name}{string.Concat(assignments)}{string.Concat(attributes)}");
        }

        Add(phase.Notes, "  ");
        Prose("  after", phase.Conclusion);
        foreach (var inner in phase.Phases)
            Add(inner, path, scheme);
    }

    private void Add(ValueList<Note> notes, string indent)
    {
        foreach (var note in notes)
            Line($"{indent}note", note.ToString());
    }

    private void Prose(string name, string prose)
    {
        foreach (var line in prose.Split('\n'))
            Line(name, line);
    }

    private void Line(string name, string fact)
    {
        if (fact.Length > 0)
            Line($"{name}: {fact}");
    }

    private void Line(string line) => text.Append(Printable.Of(line)).Append('\n');
}
