using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Makes texts of cells that hold no markup.</summary>
/// <param name="diagnostics">Where to say that a text was cut.</param>
/// <param name="limits">How long a text may be.</param>
internal sealed class PlainTexts(DiagnosticList diagnostics, ReadLimits limits)
{
    private readonly int _mostLength = Math.Min(limits.TextLength, TextRules.MostLength);

    /// <summary>Gets the text of a cell or a part of it.</summary>
    public Text Of(ReadOnlySpan<char> source, SourceTable table, int row, int column) =>
        source.Length <= _mostLength ? Text.OfNormal(TextRules.Fold(source)) : Cut(TextRules.Fold(source), table.LocationOf(row, column));

    /// <summary>Gets the text of a piece of prose.</summary>
    public Text Of(string source, SourceLocation location) => Cut(TextRules.Fold(source), location);

    private Text Cut(string folded, SourceLocation location)
    {
        if (folded.Length > _mostLength)
            diagnostics.Add(TextTooLong.At(location, folded, folded.Length, _mostLength));
        return Text.OfNormal(TextRules.Cut(folded, _mostLength));
    }
}
