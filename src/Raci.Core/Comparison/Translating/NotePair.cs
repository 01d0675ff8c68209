using Raci.Collections;

namespace Raci.Comparison.Translating;

/// <summary>The notes of a phase, or of the whole document, and those of its counterpart.</summary>
/// <param name="Source">The notes of the source.</param>
/// <param name="SourcePhase">Their phase; null for the document.</param>
/// <param name="Translation">Those of the translation.</param>
/// <param name="TranslationPhase">Their phase; null for the document.</param>
internal sealed record NotePair(ValueList<Note> Source, Place? SourcePhase, ValueList<Note> Translation, Place? TranslationPhase);
