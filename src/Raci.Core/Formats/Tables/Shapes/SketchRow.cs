namespace Raci.Formats.Tables.Shapes;

/// <summary>An activity of a table that is made anew.</summary>
/// <param name="name">Its name.</param>
/// <param name="location">Where it stands in the source.</param>
internal sealed class SketchRow(Text name, SourceLocation location)
{
    public Text Name { get; } = name;

    public SourceLocation Location { get; } = location;

    /// <summary>Gets the parts of the parties, by their index.</summary>
    public Dictionary<int, SketchCell> Cells { get; } = [];

    /// <summary>Gets what else is said of the activity, by the index of the attribute.</summary>
    public Dictionary<int, SketchNote> Attributes { get; } = [];
}
