namespace Raci;

/// <summary>A cell of a column that is no party, such as a number or evidence.</summary>
public readonly record struct ActivityAttribute
{
    /// <summary>Creates an attribute.</summary>
    /// <param name="name">The heading of the column; not empty.</param>
    /// <param name="value">What the cell says; an empty one is not stored.</param>
    /// <exception cref="ArgumentException">The name is empty or breaks the rules of texts.</exception>
    public ActivityAttribute(string name, Text value)
    {
        Name = TextRules.Check(name, nameof(name));
        if (Name.Length == 0)
            throw new ArgumentException("An attribute needs a name.", nameof(name));
        Value = value;
    }

    /// <summary>Gets the heading of the column.</summary>
    public string Name { get; }

    /// <summary>Gets what the cell says.</summary>
    public Text Value { get; }

    /// <summary>Gets the name and the value.</summary>
    public override string ToString() => $"{Name}: {Value}";

    /// <summary>Makes an attribute of a pair of texts, as in <c>("Evidence", "minutes")</c>.</summary>
    public static implicit operator ActivityAttribute((string Name, string Value) pair) => new(pair.Name, pair.Value);
}
