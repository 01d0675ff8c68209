namespace Raci.Formats.Shape;

/// <summary>The tokens of a document, one after the other; a value type, so that what reads them is compiled for it.</summary>
/// <remarks>Copying it keeps a place to come back to.</remarks>
internal interface IShapeTokens
{
    /// <summary>Gets whether a number or a truth value is only a text that looks so, as YAML's plain scalars are.</summary>
    static abstract bool HasLooseScalars { get; }

    /// <summary>Gets what the current token is.</summary>
    ShapeToken Kind { get; }

    /// <summary>Gets how many objects and lists are open around the current token.</summary>
    int Depth { get; }

    /// <summary>Gets the place of the current token, for <see cref="LocationOf"/>.</summary>
    int Place { get; }

    /// <summary>Gets the characters of the current name, text, number or truth value.</summary>
    string Text { get; }

    /// <summary>Goes to the next token.</summary>
    void Next();

    /// <summary>Lets no token follow.</summary>
    void Stop();

    /// <summary>Tells whether the current name or text is a name.</summary>
    bool Is(ShapeName name);

    /// <summary>Gets the letters of the current text where it is nothing but capitals, each once.</summary>
    bool TryLetters(out RoleSet letters);

    /// <summary>Gets the location of a place, with the pointer to what stands there.</summary>
    SourceLocation LocationOf(int place, string pointer);
}
