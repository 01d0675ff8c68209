using Raci.Collections;

namespace Raci;

/// <summary>A titled group of activities; phases nest, five levels at most.</summary>
public sealed record Phase
{
    /// <summary>The number of levels phases may nest.</summary>
    public const int MostLevels = 5;

    /// <summary>Creates a phase.</summary>
    /// <param name="title">Its title; empty for the activities of a document that has no phases.</param>
    /// <param name="activities">Its own activities, which stand before those of its phases.</param>
    /// <param name="phases">The phases inside it.</param>
    /// <param name="introduction">The prose before its activities, as Markdown with <c>\n</c> between lines; empty for none.</param>
    /// <param name="conclusion">The prose after its activities and before its phases, as Markdown; empty for none.</param>
    /// <param name="notes">The texts its marks point to.</param>
    /// <exception cref="ArgumentException">Phases nest deeper than <see cref="MostLevels"/>, or prose holds a forbidden character.</exception>
    public Phase(
        Text title,
        ValueList<Activity> activities = default,
        ValueList<Phase> phases = default,
        string introduction = "",
        string conclusion = "",
        ValueList<Note> notes = default)
    {
        Title = title;
        Activities = MatrixRules.CheckParts(activities, "Activity", nameof(activities));
        Phases = phases;
        Introduction = TextRules.CheckLines(introduction, nameof(introduction));
        Conclusion = TextRules.CheckLines(conclusion, nameof(conclusion));
        Notes = MatrixRules.CheckParts(notes, "Note", nameof(notes));
        Levels = CountLevels(title, phases);
    }

    /// <summary>Gets the title; empty for the activities of a document that has no phases.</summary>
    public Text Title { get; private init; }

    /// <summary>Gets the activities, which stand before those of <see cref="Phases"/>.</summary>
    public ValueList<Activity> Activities { get; private init; }

    /// <summary>Gets the phases inside this one.</summary>
    public ValueList<Phase> Phases { get; private init; }

    /// <summary>Gets the prose before the activities, as Markdown with <c>\n</c> between lines.</summary>
    public string Introduction { get; private init; }

    /// <summary>Gets the prose after the activities and before the phases inside, as Markdown with <c>\n</c> between lines.</summary>
    public string Conclusion { get; private init; }

    /// <summary>Gets the texts the marks of the phase point to.</summary>
    public ValueList<Note> Notes { get; private init; }

    /// <summary>Gets how many levels there are, this one included.</summary>
    internal int Levels { get; private init; }

    /// <summary>Gets the phase under another title.</summary>
    public Phase WithTitle(Text title) => this with { Title = title };

    /// <summary>Gets the phase with other activities.</summary>
    public Phase WithActivities(ValueList<Activity> activities) => this with { Activities = MatrixRules.CheckParts(activities, "Activity", nameof(activities)) };

    /// <summary>Gets the phase with other phases inside.</summary>
    /// <exception cref="ArgumentException">Phases nest deeper than <see cref="MostLevels"/>.</exception>
    public Phase WithPhases(ValueList<Phase> phases) => this with { Phases = phases, Levels = CountLevels(Title, phases) };

    /// <summary>Gets the phase with other prose before its activities.</summary>
    /// <exception cref="ArgumentException">The prose holds a forbidden character.</exception>
    public Phase WithIntroduction(string introduction) => this with { Introduction = TextRules.CheckLines(introduction, nameof(introduction)) };

    /// <summary>Gets the phase with other prose after its activities.</summary>
    /// <exception cref="ArgumentException">The prose holds a forbidden character.</exception>
    public Phase WithConclusion(string conclusion) => this with { Conclusion = TextRules.CheckLines(conclusion, nameof(conclusion)) };

    /// <summary>Gets the phase with other notes.</summary>
    public Phase WithNotes(ValueList<Note> notes) => this with { Notes = MatrixRules.CheckParts(notes, "Note", nameof(notes)) };

    /// <summary>Gets the title.</summary>
    public override string ToString() => Title.ToString();

    private static int CountLevels(Text title, ValueList<Phase> phases)
    {
        var levels = 1;
        foreach (var phase in MatrixRules.CheckParts(phases, "Phase", nameof(phases)))
            levels = Math.Max(levels, phase.Levels + 1);
        return levels <= MostLevels
            ? levels
            : throw new ArgumentException($"The phase '{title}' holds phases nested deeper than {MostLevels} levels.", nameof(phases));
    }
}
