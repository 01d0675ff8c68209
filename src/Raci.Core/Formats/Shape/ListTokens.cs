namespace Raci.Formats.Shape;

/// <summary>Tokens that stand in memory, of YAML or of metadata.</summary>
/// <param name="nodes">The tokens.</param>
/// <param name="location">Where those stand whose line is not known.</param>
/// <param name="start">The index of the first.</param>
internal struct ListTokens(IReadOnlyList<ShapeNode> nodes, SourceLocation location, int start = 0) : IShapeTokens
{
    private int _at = start;

    public static bool HasLooseScalars => true;

    public readonly ShapeToken Kind => _at < nodes.Count ? nodes[_at].Kind : ShapeToken.End;

    public readonly int Depth => _at < nodes.Count ? nodes[_at].Depth : 0;

    public readonly int Place => _at;

    public readonly string Text => _at < nodes.Count ? nodes[_at].Text : "";

    public void Next() => _at = Math.Min(_at + 1, nodes.Count);

    public void Stop() => _at = nodes.Count;

    public readonly bool Is(ShapeName name) => Text == name.Text;

    public readonly bool TryLetters(out RoleSet letters)
    {
        letters = RoleSet.None;
        foreach (var letter in Text)
        {
            if (!char.IsAsciiLetterUpper(letter) || letters.Contains(letter))
                return false;
            letters |= RoleSet.Of(letter);
        }

        return true;
    }

    public readonly SourceLocation LocationOf(int place, string pointer)
    {
        var node = nodes[Math.Min(place, nodes.Count - 1)];
        if (node.Line > 0)
            return SourceLocation.At(node.Line, node.Column, pointer);
        return location.Line > 0 ? SourceLocation.At(location.Line, location.Column, pointer) : SourceLocation.InJson(pointer);
    }
}
