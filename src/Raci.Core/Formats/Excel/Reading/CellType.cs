namespace Raci.Formats.Excel.Reading;

/// <summary>What the value of a cell is.</summary>
internal enum CellType
{
    /// <summary>A number, which may be shown as a day.</summary>
    Number,

    /// <summary>The index of a shared text.</summary>
    Shared,

    /// <summary>A text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error, such as that of a formula.</summary>
    Error,
}
