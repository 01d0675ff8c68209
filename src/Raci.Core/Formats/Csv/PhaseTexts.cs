using Raci.Collections;

namespace Raci.Formats.Csv;

/// <summary>Counts what phases hold besides titles and activities.</summary>
internal sealed class PhaseTexts
{
    public PhaseTexts(ValueList<Phase> phases) => Count(phases);

    /// <summary>Gets the number of introductions and conclusions.</summary>
    public int Texts { get; private set; }

    /// <summary>Gets the number of notes.</summary>
    public int Notes { get; private set; }

    private void Count(ValueList<Phase> phases)
    {
        foreach (var phase in phases)
        {
            Texts += (phase.Introduction.Length > 0 ? 1 : 0) + (phase.Conclusion.Length > 0 ? 1 : 0);
            Notes += phase.Notes.Count;
            Count(phase.Phases);
        }
    }
}
