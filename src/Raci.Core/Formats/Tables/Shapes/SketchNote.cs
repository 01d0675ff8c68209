namespace Raci.Formats.Tables.Shapes;

/// <summary>What else is said of an activity: the value of an attribute.</summary>
/// <param name="location">Where it stands first.</param>
internal sealed class SketchNote(SourceLocation location)
{
    private readonly List<Text> _parts = [];

    /// <summary>Gets where it stands first.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>Gets all that is said.</summary>
    public Text Value => _parts.Count == 1 ? _parts[0] : Text.OfNormal(TextRules.Cut(string.Join("; ", _parts)));

    /// <summary>Adds something.</summary>
    public void Add(Text part) => _parts.Add(part);
}
