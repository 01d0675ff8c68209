namespace Raci.Formats.Shape;

/// <summary>What a token of a tree of objects, lists and values is.</summary>
internal enum ShapeToken
{
    /// <summary>There are no more tokens.</summary>
    End,

    /// <summary>The start of an object.</summary>
    StartObject,

    /// <summary>The end of an object.</summary>
    EndObject,

    /// <summary>The start of a list.</summary>
    StartList,

    /// <summary>The end of a list.</summary>
    EndList,

    /// <summary>The name of a member of an object; its value follows.</summary>
    Name,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True.</summary>
    True,

    /// <summary>False.</summary>
    False,

    /// <summary>Nothing.</summary>
    Null,
}
