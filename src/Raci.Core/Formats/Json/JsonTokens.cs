using System.Numerics;
using System.Text;
using System.Text.Json;
using Raci.Formats.Shape;

namespace Raci.Formats.Json;

/// <summary>The tokens of a JSON document.</summary>
/// <param name="reader">The tokens of the framework.</param>
/// <param name="lines">Where the lines of the document are; null where only pointers can be told.</param>
internal ref struct JsonTokens(Utf8JsonReader reader, JsonLines? lines) : IShapeTokens
{
    private const int MostLetters = 26;

    private Utf8JsonReader _reader = reader;
    private bool _isStopped;

    public static bool HasLooseScalars => false;

    /// <summary>Gets the tokens of the framework, at the current one.</summary>
    public readonly Utf8JsonReader Reader => _reader;

    public ShapeToken Kind { get; private set; } = KindOf(reader.TokenType);

    public readonly int Depth => _reader.CurrentDepth;

    public readonly int Place => (int)_reader.TokenStartIndex;

    public readonly string Text => Kind switch
    {
        ShapeToken.True => "true",
        ShapeToken.False => "false",
        _ => JsonStrings.Of(in _reader),
    };

    public void Next()
    {
        if (_isStopped || !_reader.Read())
            Kind = ShapeToken.End;
        else if (_reader.TokenType == JsonTokenType.Comment)
            Next();
        else
            Kind = KindOf(_reader.TokenType);
    }

    public void Stop()
    {
        _isStopped = true;
        Kind = ShapeToken.End;
    }

    // The framework's comparison throws for the escape of half a surrogate pair.
    public readonly bool Is(ShapeName name) => _reader.ValueIsEscaped ? Text == name.Text : _reader.ValueTextEquals(name.Utf8);

    public readonly bool TryLetters(out RoleSet letters)
    {
        letters = RoleSet.None;
        if (_reader.HasValueSequence || _reader.ValueSpan.Length > MostLetters)
            return false;
        var bits = 0u;
        foreach (var letter in _reader.ValueSpan)
        {
            if (letter is < (byte)'A' or > (byte)'Z')
                return false;
            bits |= 1u << (letter - 'A');
        }

        letters = RoleSet.OfBits(bits);
        return BitOperations.PopCount(bits) == _reader.ValueSpan.Length;
    }

    public readonly SourceLocation LocationOf(int place, string pointer) => lines?.LocationOf(place, pointer) ?? SourceLocation.InJson(pointer);

    private static ShapeToken KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => ShapeToken.StartObject,
        JsonTokenType.EndObject => ShapeToken.EndObject,
        JsonTokenType.StartArray => ShapeToken.StartList,
        JsonTokenType.EndArray => ShapeToken.EndList,
        JsonTokenType.PropertyName => ShapeToken.Name,
        JsonTokenType.String => ShapeToken.Text,
        JsonTokenType.Number => ShapeToken.Number,
        JsonTokenType.True => ShapeToken.True,
        JsonTokenType.False => ShapeToken.False,
        JsonTokenType.Null => ShapeToken.Null,
        _ => ShapeToken.End,
    };
}
