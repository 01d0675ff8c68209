namespace Raci;

/// <summary>A named piece of metadata.</summary>
/// <param name="Name">The name, unique among its neighbours; compared ordinally.</param>
/// <param name="Value">The value.</param>
public readonly record struct MetadataMember(string Name, MetadataValue Value)
{
    /// <summary>Gets the name and the value.</summary>
    public override string ToString() => $"{Name}: {Value}";

    /// <summary>Makes a member of a pair, as in <c>("sidebar", "docs")</c>.</summary>
    public static implicit operator MetadataMember((string Name, string Value) pair) => new(pair.Name, pair.Value);
}
