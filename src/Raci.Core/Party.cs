namespace Raci;

/// <summary>A column of a matrix: a person, team, company or function.</summary>
public sealed record Party
{
    /// <summary>Creates a party.</summary>
    /// <param name="name">The name, by which assignments and callers refer to it; not empty.</param>
    /// <param name="heading">The heading as documents print it, such as "Role Client" for the party "Client"; empty for the name itself.</param>
    /// <exception cref="ArgumentException">The name is empty or breaks the rules of texts.</exception>
    public Party(string name, Text heading = default)
    {
        Name = TextRules.Check(name, nameof(name));
        if (Name.Length == 0)
            throw new ArgumentException("A party needs a name.", nameof(name));
        Heading = heading.IsEmpty ? Text.OfNormal(Name) : heading;
    }

    /// <summary>Gets the name, by which assignments refer to the party; names compare ordinally.</summary>
    public string Name { get; }

    /// <summary>Gets the heading as documents print it; the name where none was given.</summary>
    public Text Heading { get; }

    /// <summary>Gets the party under another name; a heading that was the old name becomes the new one.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Party WithName(string name) => new(name, Heading == Text.OfNormal(Name) ? default : Heading);

    /// <summary>Gets the party with another heading; empty for the name itself.</summary>
    public Party WithHeading(Text heading) => new(Name, heading);

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;

    /// <summary>Gets a party of a name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static implicit operator Party(string name) => new(name);
}
