using Raci.Formats.Documents;
using Raci.Tool.Reporting;
using Raci.Tool.Results;

namespace Raci.Tool.Showing;

/// <summary>Writes matrices for people, fitted into the columns there are.</summary>
internal sealed class ShownText(ResultLines lines, int width)
{
    /// <summary>Writes what is shown of documents.</summary>
    public void Write(IReadOnlyList<SelectedMatrix> selected)
    {
        foreach (var one in selected)
        {
            lines.Skip();
            foreach (var line in TextWrap.Lines(Printable.Of(HeadingOf(one, selected.Count > 1)), width))
                lines.Write(line);
            WriteRoles(one);
            if (one.Party is not null)
                WriteTasks(one);
            else
                new MatrixTable(one, lines, width).Write();
            WriteNotes(one);
        }
    }

    /// <summary>Gets the heading of a document: its title, and its name where there are several or it has no title.</summary>
    public static string HeadingOf(SelectedMatrix one, bool isOneOfMany)
    {
        var (name, title) = (one.Document.Input.Name, one.Matrix.Title.ToString());
        var document = title.Length == 0 ? name : isOneOfMany ? $"{name}: {title}" : title;
        return one.Party is null ? document : $"{one.Party.Name}: {document}";
    }

    // What the letters mean, in the colours they have below.
    private void WriteRoles(SelectedMatrix one)
    {
        var (line, used) = (new List<TerminalText>(), 0);
        foreach (var role in one.Matrix.Scheme.Roles)
        {
            var text = TextWrap.Cut(Printable.Of($"{role.Letter} {role.Name}"), width);
            var columns = DisplayWidth.Of(text);
            if (used > 0 && used + 2 + columns > width)
            {
                lines.Write(line);
                (line, used) = ([], 0);
            }

            if (used > 0)
                line.Add(new("  ", null));
            line.Add(new(text[..1], KindStyle.ColorOf(role.Kind)));
            line.Add(new(text[1..], null));
            used += columns + (used > 0 ? 2 : 0);
        }

        lines.Write(line);
    }

    private void WriteTasks(SelectedMatrix one)
    {
        var cells = one.Rows.Select(row => new ShownCell(row.Activity.AssignmentOf(one.Party!), one.Matrix.Scheme)).ToList();
        var room = Math.Max(1, cells.Max(cell => cell.Width));
        string? phase = null;
        foreach (var (row, cell) in one.Rows.Zip(cells))
        {
            if (row.PhasePath.ToString() is var path && path != phase)
            {
                lines.Skip();
                foreach (var line in path.Length == 0 ? [] : TextWrap.Lines(Printable.Of(path), width))
                    lines.Write(line);
                phase = path;
            }

            var text = cell.Remark.Length == 0 ? row.Activity.Name.ToString() : $"{row.Activity.Name} ({cell.Remark})";
            var wrapped = TextWrap.Lines(Printable.Of(text), Math.Max(1, width - room - 4));
            lines.Write([new("  ", null), .. cell.Pieces, new($"{new string(' ', room - cell.Width)}  {wrapped[0]}", null)]);
            foreach (var line in wrapped.Skip(1))
                lines.Write($"{new string(' ', room + 4)}{line}");
        }
    }

    // Where several phases are shown, each note stands below its phase: one mark may have several notes.
    private void WriteNotes(SelectedMatrix one)
    {
        var isOfSeveral = ShownNotes.AreOfSeveral(one);
        foreach (var (path, notes) in ShownNotes.Of(one))
        {
            var phase = isOfSeveral ? Printable.Of(path.ToString()) : "";
            var indent = phase.Length == 0 ? "" : "  ";
            lines.Skip();
            foreach (var line in phase.Length == 0 ? [] : TextWrap.Lines(phase, width))
                lines.Write(line);
            foreach (var line in notes.SelectMany(note => TextWrap.Lines(Printable.Of(note.ToString()), width - indent.Length)))
                lines.Write(indent + line);
        }
    }
}
