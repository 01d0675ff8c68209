namespace Raci;

/// <summary>How a run of text is set off from its neighbours; the values combine.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>Not set off.</summary>
    None = 0,

    /// <summary>Strong emphasis, usually shown bold.</summary>
    Bold = 1,

    /// <summary>Emphasis, usually shown italic.</summary>
    Italic = 2,

    /// <summary>A piece of code, usually shown in a fixed-width typeface.</summary>
    Code = 4,
}
