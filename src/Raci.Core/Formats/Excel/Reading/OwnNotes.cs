using Raci.Formats.Tables.Grids;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Takes the lines of prose and the notes that a person edited in their place on the sheet of notes.</summary>
internal sealed class OwnNotes
{
    private const int MarkColumn = 1;
    private const int TextColumn = 2;

    private readonly Grid _notes;
    private int _number = 2;

    private OwnNotes(Grid notes) => _notes = notes;

    /// <summary>Changes what was written to what the sheet shows.</summary>
    public static void Take(SheetContent sheet, WrittenMatrix written, DiagnosticList diagnostics)
    {
        var notes = sheet.Cells;
        var lines = NoteLines.Of(written.ToMatrix(), written.Labels);
        var isSame = true;
        for (var i = 0; i < lines.Count; i++)
            isSame &= TextAt(notes, i + 2) == Shown(lines[i].Long ?? lines[i].Text.ToString()) && MarkAt(notes, i + 2) == (lines[i].Mark ?? "");
        var last = notes.RowCount == 0 ? 0 : notes.NumberOf(notes.RowCount - 1);
        if (isSame && last == lines.Count + 1)
            return;
        if (last != lines.Count + 1 || notes.RowCount != last)
            diagnostics.Add(WordsNotTaken.At(SourceLocation.InSheet(sheet.Info.Name, "A1")));
        else
            new OwnNotes(notes).Take(written);
    }

    private static string TextAt(Grid notes, int number) => At(notes, number, TextColumn);

    private static string MarkAt(Grid notes, int number) => At(notes, number, MarkColumn);

    private static string At(Grid notes, int number, int column) =>
        notes.RowFrom(number) is var row && row < notes.RowCount && notes.NumberOf(row) == number ? notes.Cell(row, column).ToString() : "";

    private static string Shown(string line) => TextRules.Fold(line);

    private void Take(WrittenMatrix written)
    {
        if (written.Before.Length > 0)
            _number++;
        written.Before = Prose(written.Before);
        foreach (var phase in written.Phases)
            Take(phase, phase.Title.ToString());
        if (written.After.Length > 0)
            _number++;
        written.After = Prose(written.After);
        if (written.Notes.Count > 0)
            _number++;
        Take(written.Notes);
    }

    private void Take(WrittenPhase phase, string path)
    {
        if (path.Length > 0 && (phase.Introduction.Length > 0 || phase.Conclusion.Length > 0 || phase.Notes.Count > 0))
            _number++;
        phase.Introduction = Prose(phase.Introduction);
        phase.Conclusion = Prose(phase.Conclusion);
        Take(phase.Notes);
        foreach (var inner in phase.Phases)
            Take(inner, path + inner.Title);
    }

    private void Take(List<Note> notes)
    {
        for (var i = 0; i < notes.Count; i++, _number++)
        {
            var (mark, text) = (MarkAt(_notes, _number), TextAt(_notes, _number));
            mark = mark.Length > 0 && Marks.Measure(mark) == mark.Length ? mark : notes[i].Mark;
            if (text.Length > 0 && (text != notes[i].Text.ToString() || mark != notes[i].Mark))
                notes[i] = new Note(mark, text == notes[i].Text.ToString() ? notes[i].Text : Text.OfNormal(text));
        }
    }

    private string Prose(string prose)
    {
        var lines = prose.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line.Length == 0)
                continue;
            var isSame = true;
            var seen = "";
            foreach (var piece in CellLimits.Split(line))
            {
                var text = TextAt(_notes, _number++);
                isSame &= text == Shown(piece);
                seen += text;
            }

            lines[i] = isSame ? lines[i] : seen;
        }

        return string.Join('\n', lines);
    }
}
