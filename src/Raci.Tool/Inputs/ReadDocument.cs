using Raci.Formats;

namespace Raci.Tool.Inputs;

/// <summary>What came of reading an input.</summary>
/// <param name="Result">The matrix and the diagnostics.</param>
/// <param name="Excerpts">What the input holds at their places; null where that was not kept.</param>
internal sealed record ReadDocument(ReadResult Result, DocumentExcerpts? Excerpts);
