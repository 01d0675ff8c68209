namespace Raci.Formats.Shape;

/// <summary>Takes a tree of objects, lists and values token by token.</summary>
internal interface IShapeSink
{
    /// <summary>Starts an object.</summary>
    void StartObject();

    /// <summary>Ends an object.</summary>
    void EndObject();

    /// <summary>Starts a list.</summary>
    void StartList();

    /// <summary>Ends a list.</summary>
    void EndList();

    /// <summary>Makes a text that comes again and again ready to be written.</summary>
    ShapeName Prepare(string text);

    /// <summary>Names the member whose value follows.</summary>
    void Name(ShapeName name);

    /// <inheritdoc cref="Name(ShapeName)"/>
    void Name(string name);

    /// <summary>Writes a text.</summary>
    void Text(string text);

    /// <inheritdoc cref="Text(string)"/>
    void Text(ShapeName text);

    /// <summary>Writes a number of its digits.</summary>
    void Number(string digits);

    /// <summary>Writes true or false.</summary>
    void Boolean(bool value);

    /// <summary>Writes nothing.</summary>
    void Null();

    /// <summary>Stands between two rows: what was written so far may be handed on.</summary>
    void Pause();
}
