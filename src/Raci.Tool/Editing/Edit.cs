using Raci.Formats.Markdown;

namespace Raci.Tool.Editing;

/// <summary>An edit of a document: of the lines of a page, or of a matrix that is written whole.</summary>
/// <param name="OfPage">Edits a page.</param>
/// <param name="OfMatrix">Edits a matrix.</param>
/// <param name="Done">What is done, for people.</param>
internal sealed record Edit(Func<MarkdownDocument, MarkdownDocument> OfPage, Func<Matrix, Matrix> OfMatrix, string Done);
