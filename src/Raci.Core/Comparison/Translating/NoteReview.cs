using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Comparison.Translating;

/// <summary>Compares which marks are explained; one that is explained in another place is explained.</summary>
internal static class NoteReview
{
    /// <summary>Compares the notes of all phases that are counterparts, and those of the documents.</summary>
    public static void Compare(Edition source, Edition translation, List<NotePair> notes, FindingList findings)
    {
        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in notes)
        {
            foreach (ref readonly var note in pair.Source)
                missing[note.Mark] = missing.GetValueOrDefault(note.Mark) + 1;
            foreach (ref readonly var note in pair.Translation)
                missing[note.Mark] = missing.GetValueOrDefault(note.Mark) - 1;
        }

        foreach (var pair in notes)
        {
            foreach (var mark in LoneMarks(pair, missing, isSource: true).Where(mark => !translation.LooseNotes.Contains(mark)))
                Add(pair, mark, $"no note {mark}", "one");
            foreach (var mark in LoneMarks(pair, missing, isSource: false).Where(mark => !source.LooseNotes.Contains(mark)))
                Add(pair, mark, $"a note {mark}", "none");
        }

        void Add(NotePair pair, string mark, string theirs, string ours) => findings.Add(
            OtherRemark,
            source.AtOrWhole(pair.SourcePhase),
            translation.AtOrWhole(pair.TranslationPhase),
            new Wording(pair.TranslationPhase is null ? "the document" : "the phase"),
            new Wording(theirs),
            new Wording(ours));
    }

    /// <summary>Gets the marks of lines of prose that look like notes.</summary>
    public static HashSet<string> LooseNotesIn(Matrix matrix)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        AddTo(marks, matrix.Prose.Before);
        AddTo(marks, matrix.Prose.After);
        AddTo(marks, matrix.Phases);
        return marks;
    }

    private static void AddTo(HashSet<string> marks, ValueList<Phase> phases)
    {
        foreach (var phase in phases)
        {
            AddTo(marks, phase.Introduction);
            AddTo(marks, phase.Conclusion);
            AddTo(marks, phase.Phases);
        }
    }

    private static void AddTo(HashSet<string> marks, string prose) => marks.UnionWith(prose.Split('\n').Select(line => NoteLine.Read(line).Mark).Where(mark => mark.Length > 0));

    // Of the marks that stand on one side of a pair alone, as many as one document lacks in all.
    private static IEnumerable<string> LoneMarks(NotePair pair, Dictionary<string, int> missing, bool isSource)
    {
        var others = (isSource ? pair.Translation : pair.Source).Select(note => note.Mark).ToList();
        foreach (var note in (isSource ? pair.Source : pair.Translation).AsEnumerable())
        {
            if (others.Remove(note.Mark))
                continue;
            var count = missing[note.Mark];
            if (isSource ? count <= 0 : count >= 0)
                continue;
            missing[note.Mark] += isSource ? -1 : 1;
            yield return note.Mark;
        }
    }
}
