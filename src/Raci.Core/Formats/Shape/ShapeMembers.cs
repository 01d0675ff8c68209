namespace Raci.Formats.Shape;

/// <summary>How far an object was read: which of its members were seen.</summary>
/// <param name="Level">How deep in the path the object stands.</param>
internal record struct ShapeMembers(int Level)
{
    /// <summary>Gets or sets the members seen, a bit each.</summary>
    public uint Seen { get; set; }

    /// <summary>Gets or sets the index of the member that is likely next.</summary>
    public int Likely { get; set; }
}
