using Raci.Collections;
using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Shape;

/// <summary>Writes a matrix in the shape that JSON, YAML and trees of metadata share.</summary>
/// <typeparam name="TSink">Where the tokens go.</typeparam>
/// <param name="sink">Where the tokens go.</param>
/// <param name="matrix">The matrix.</param>
internal readonly ref struct ShapeWriter<TSink>(TSink sink, Matrix matrix)
    where TSink : IShapeSink
{
    private readonly ShapeName[] _parties = Prepare(sink, matrix);
    private readonly Dictionary<RoleSet, ShapeName> _letters = [];

    /// <summary>Writes an object of some parts of the matrix.</summary>
    public void Write(ShapeParts parts = ShapeParts.All)
    {
        sink.StartObject();
        if (parts.HasFlag(ShapeParts.Schema))
            Write(ShapeNames.Schema, ShapeNames.SchemaFile);
        if (parts.HasFlag(ShapeParts.Title))
            Write(ShapeNames.Title, matrix.Title);
        if (parts.HasFlag(ShapeParts.Language))
            Write(ShapeNames.Language, matrix.Language);
        if (parts.HasFlag(ShapeParts.Scheme))
            WriteScheme();
        if (parts.HasFlag(ShapeParts.Legend) && matrix.Legend is { } legend)
            Write(legend);
        if (parts.HasFlag(ShapeParts.Headings) && matrix.Headings != Headings.None)
            WriteHeadings();
        if (parts.HasFlag(ShapeParts.Parties))
            WriteParties();
        if (parts.HasFlag(ShapeParts.Prose) && matrix.Prose != Prose.None)
            WriteProse();
        if (parts.HasFlag(ShapeParts.Phases))
            Write(matrix.Phases);
        if (parts.HasFlag(ShapeParts.Notes))
            Write(matrix.Notes);
        if (parts.HasFlag(ShapeParts.Metadata) && matrix.Metadata.Members.Count > 0)
        {
            sink.Name(ShapeNames.Metadata);
            MetadataShape.Write(sink, matrix.Metadata);
        }

        sink.EndObject();
    }

    private static ShapeName[] Prepare(TSink sink, Matrix matrix)
    {
        var names = new ShapeName[matrix.Parties.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = sink.Prepare(matrix.Parties[i].Name);
        return names;
    }

    private void WriteScheme()
    {
        Write(ShapeNames.Scheme, matrix.Scheme.Name);
        if (RoleScheme.TryFind(matrix.Scheme.Name, out var known) && known == matrix.Scheme)
            return;
        sink.Name(ShapeNames.Roles);
        sink.StartList();
        foreach (var role in matrix.Scheme.Roles)
        {
            sink.StartObject();
            sink.Name(ShapeNames.Letter);
            sink.Text(role.Letter.ToString());
            Write(ShapeNames.Name, role.Name);
            Write(ShapeNames.Description, role.Description);
            Write(ShapeNames.Kind, RoleKindWords.WordOf(role.Kind));
            sink.EndObject();
        }

        sink.EndList();
    }

    private void Write(Legend legend)
    {
        sink.Name(ShapeNames.Legend);
        sink.StartObject();
        Write(ShapeNames.Heading, legend.Heading);
        Write(ShapeNames.Introduction, legend.Introduction);
        if (legend.Columns.Count > 0)
        {
            sink.Name(ShapeNames.Columns);
            sink.StartList();
            foreach (var column in legend.Columns)
                Write(column);
            sink.EndList();
        }

        Write(ShapeNames.Conclusion, legend.Conclusion);
        sink.EndObject();
    }

    private void WriteHeadings()
    {
        sink.Name(ShapeNames.Headings);
        sink.StartObject();
        Write(ShapeNames.Activity, matrix.Headings.Activity);
        Write(ShapeNames.Phase, matrix.Headings.Phase);
        sink.EndObject();
    }

    private void WriteParties()
    {
        if (matrix.Parties.Count == 0)
            return;
        sink.Name(ShapeNames.Parties);
        sink.StartList();
        foreach (var party in matrix.Parties)
        {
            sink.StartObject();
            Write(ShapeNames.Name, party.Name);
            if (party.Heading != Text.OfNormal(party.Name))
                Write(ShapeNames.Heading, party.Heading);
            sink.EndObject();
        }

        sink.EndList();
    }

    private void WriteProse()
    {
        sink.Name(ShapeNames.Prose);
        sink.StartObject();
        Write(ShapeNames.Before, matrix.Prose.Before);
        Write(ShapeNames.After, matrix.Prose.After);
        sink.EndObject();
    }

    private void Write(ValueList<Phase> phases)
    {
        if (phases.Count == 0)
            return;
        sink.Name(ShapeNames.Phases);
        sink.StartList();
        foreach (var phase in phases)
        {
            sink.StartObject();
            Write(ShapeNames.Title, phase.Title);
            Write(ShapeNames.Introduction, phase.Introduction);
            Write(ShapeNames.Conclusion, phase.Conclusion);
            Write(phase.Activities);
            Write(phase.Notes);
            Write(phase.Phases);
            sink.EndObject();
        }

        sink.EndList();
    }

    private void Write(ValueList<Activity> activities)
    {
        if (activities.Count == 0)
            return;
        sink.Name(ShapeNames.Activities);
        sink.StartList();
        foreach (var activity in activities)
        {
            sink.StartObject();
            Write(ShapeNames.Name, activity.Name);
            Write(activity.Assignments);
            Write(activity.Attributes);
            sink.EndObject();
            sink.Pause();
        }

        sink.EndList();
    }

    private void Write(ValueList<Assignment> assignments)
    {
        if (assignments.Count == 0)
            return;
        sink.Name(ShapeNames.Assignments);
        sink.StartObject();
        var party = 0;
        foreach (ref readonly var assignment in assignments)
        {
            // They stand in the order of the parties.
            while (!ReferenceEquals(_parties[party].Text, assignment.Party) && _parties[party].Text != assignment.Party)
                party++;
            sink.Name(_parties[party]);
            Write(in assignment);
        }

        sink.EndObject();
    }

    private void Write(in Assignment assignment)
    {
        if (!assignment.IsAnnotated)
        {
            WriteLetters(assignment.Roles);
            return;
        }

        sink.StartObject();
        if (!assignment.Roles.IsEmpty)
        {
            sink.Name(ShapeNames.Roles);
            WriteLetters(assignment.Roles);
        }

        Write(ShapeNames.Mark, assignment.Mark);
        Write(ShapeNames.Remark, assignment.Remark);
        sink.EndObject();
    }

    private void WriteLetters(RoleSet roles)
    {
        if (!_letters.TryGetValue(roles, out var letters))
            _letters[roles] = letters = sink.Prepare(roles.ToString(matrix.Scheme));
        sink.Text(letters);
    }

    private void Write(ValueList<ActivityAttribute> attributes)
    {
        if (attributes.Count == 0)
            return;
        sink.Name(ShapeNames.Attributes);
        sink.StartObject();
        foreach (ref readonly var attribute in attributes)
        {
            sink.Name(attribute.Name);
            Write(attribute.Value);
        }

        sink.EndObject();
    }

    private void Write(ValueList<Note> notes)
    {
        if (notes.Count == 0)
            return;
        sink.Name(ShapeNames.Notes);
        sink.StartList();
        foreach (var note in notes)
        {
            sink.StartObject();
            Write(ShapeNames.Mark, note.Mark);
            Write(ShapeNames.Text, note.Text);
            sink.EndObject();
        }

        sink.EndList();
    }

    private void Write(ShapeName name, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        sink.Name(name);
        sink.Text(text);
    }

    private void Write(ShapeName name, Text text)
    {
        if (text.IsEmpty)
            return;
        sink.Name(name);
        Write(text);
    }

    private void Write(Text text)
    {
        if (text.IsPlain)
        {
            sink.Text(text.ToString());
            return;
        }

        sink.StartObject();
        Write(ShapeNames.Markdown, InlineWriter.Write(text));
        sink.EndObject();
    }
}
