namespace Raci.Comparison;

/// <summary>A place where two sides changed the same in different ways; the merged matrix has there what both started from.</summary>
/// <param name="Place">The place of the phase or activity in the matrix both started from; null for a part of the document, and for what is new on both sides.</param>
/// <param name="Subject">What is concerned, as in <c>Run / Monitor: Client</c>.</param>
/// <param name="Start">What both started from; empty for nothing.</param>
/// <param name="Ours">What our side made of it; empty for nothing.</param>
/// <param name="Theirs">What their side made of it; empty for nothing.</param>
public sealed record MergeConflict(Place? Place, string Subject, string Start, string Ours, string Theirs)
{
    /// <summary>Gets the conflict in words, in one line.</summary>
    public override string ToString() => $"{Subject}: {Said(Ours)} on our side and {Said(Theirs)} on theirs; kept {Said(Start)}";

    private static string Said(string text) => text.Length == 0 ? "nothing" : $"'{text}'";
}
