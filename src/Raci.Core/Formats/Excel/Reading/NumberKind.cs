namespace Raci.Formats.Excel.Reading;

/// <summary>What a number of a cell is shown as.</summary>
internal enum NumberKind
{
    /// <summary>A number.</summary>
    General,

    /// <summary>A number of hundredths.</summary>
    Percent,

    /// <summary>A day, with a time where it has one.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,
}
