namespace Raci.Formats.Shape;

/// <summary>Which members of a matrix are written.</summary>
[Flags]
internal enum ShapeParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Where the schema of the document is.</summary>
    Schema = 1,

    /// <summary>The title.</summary>
    Title = 1 << 1,

    /// <summary>The language.</summary>
    Language = 1 << 2,

    /// <summary>The name of the scheme and, where they are not those of a built-in scheme, its roles.</summary>
    Scheme = 1 << 3,

    /// <summary>The words around the explanation of the roles.</summary>
    Legend = 1 << 4,

    /// <summary>The words for the headings of the tables.</summary>
    Headings = 1 << 5,

    /// <summary>The parties.</summary>
    Parties = 1 << 6,

    /// <summary>The text around the tables.</summary>
    Prose = 1 << 7,

    /// <summary>The phases with their activities.</summary>
    Phases = 1 << 8,

    /// <summary>The notes.</summary>
    Notes = 1 << 9,

    /// <summary>The metadata.</summary>
    Metadata = 1 << 10,

    /// <summary>All of them.</summary>
    All = (1 << 11) - 1,
}
