using System.Text.Json;
using Raci.Formats.Shape;

namespace Raci.Formats.Json;

/// <summary>Finds rows and cells in a JSON document again, so that reading it need not keep all their places.</summary>
/// <param name="document">The document, which was read without a syntax error.</param>
internal sealed class JsonPlaces(ReadOnlyMemory<byte> document) : IShapePlaces
{
    public SourceLocation LocationOf(int place, string pointer) => new JsonLines(document).LocationOf(place, pointer);

    public int? PlaceOfCell(int place, string party)
    {
        var reader = JsonMatrixReader.ReaderOf(document.Span[place..]);
        reader.Read();
        return Find(ref reader, ShapeNames.Assignments.Text) && Find(ref reader, party) ? place + (int)reader.TokenStartIndex : null;
    }

    // Goes to the value of a member of the object the reader stands at.
    private static bool Find(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = TextRules.Fold(TextRules.Repair(JsonStrings.Of(in reader), lines: true)) == name;
            reader.Read();
            if (isIt)
                return true;
            reader.Skip();
        }

        return false;
    }
}
