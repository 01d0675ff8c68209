namespace Raci.Comparison.Translating;

/// <summary>A heading of the source and its counterpart.</summary>
/// <param name="Source">The heading of the source.</param>
/// <param name="SourcePlace">Where it stands.</param>
/// <param name="Translation">That of the translation.</param>
/// <param name="TranslationPlace">Where it stands.</param>
/// <param name="MayBeName">Whether the heading may be a name, as the title of a phase may and the heading of the activities may not.</param>
internal sealed record HeadingPair(Text Source, TranslationPlace SourcePlace, Text Translation, TranslationPlace TranslationPlace, bool MayBeName);
