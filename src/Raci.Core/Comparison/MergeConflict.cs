namespace Raci.Comparison;

/// <summary>A place where two sides changed the same in different ways; the merged matrix has there what both started from.</summary>
/// <param name="Place">The place of the phase or activity in the matrix both started from; null for a part of the document, and for what is new on both sides.</param>
/// <param name="Subject">What is concerned, as in <c>Run / Monitor: Client</c>.</param>
/// <param name="Start">What both started from; empty for nothing.</param>
/// <param name="Ours">What our side made of it; empty for nothing.</param>
/// <param name="Theirs">What their side made of it; empty for nothing.</param>
public sealed record MergeConflict(Place? Place, string Subject, string Start, string Ours, string Theirs)
{
    /// <summary>Gets whether the phase, activity or party itself is in conflict, as where one side removed what the other changed; <see cref="Ours"/> and <see cref="Theirs"/> then say what each side did.</summary>
    public bool IsOfWhole { get; init; }

    /// <summary>Gets the conflict in words, in one line.</summary>
    public override string ToString() => $"{Subject}: {Said(Ours)} on our side and {Said(Theirs)} on theirs; kept {Kept}";

    /// <summary>Gets the conflict as a diagnostic, at its place in the document of the matrix both started from.</summary>
    /// <param name="sources">Where the rows of that matrix came from; unknown by default.</param>
    public Diagnostic ToDiagnostic(Sources? sources = null) => DiagnosticCatalogue.ContradictoryChanges.At(
        (Place is { } place ? (sources ?? Sources.None).Of(place) : null) ?? SourceLocation.None, new Wording(Subject), Said(Ours), Said(Theirs), Kept);

    private string Kept => IsOfWhole ? "as it was" : Said(Start);

    private string Said(string text) => IsOfWhole ? text : text.Length == 0 ? "nothing" : $"'{text}'";
}
