using Raci.Formats.Documents;

namespace Raci.Formats.Markdown.Repairs;

/// <summary>A table whose lines were put together by what a person sees.</summary>
/// <param name="Text">The document with the pipes, dashes and spaces that a person sees; as long as the document, so that all stands where it stood.</param>
/// <param name="Lines">The lines of the header and of the rows.</param>
/// <param name="Findings">What to say where the table is a matrix.</param>
/// <param name="Refusals">What to say where it is none.</param>
internal sealed record MendedTable(SourceText Text, int[] Lines, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<Diagnostic> Refusals);
