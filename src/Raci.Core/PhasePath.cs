using Raci.Collections;

namespace Raci;

/// <summary>The phases an activity stands in, from the outermost to the innermost.</summary>
/// <param name="Titles">The titles of the phases.</param>
public readonly record struct PhasePath(ValueList<Text> Titles)
{
    /// <summary>Gets the titles, separated by <c> / </c>; titles that are empty are left out.</summary>
    public override string ToString()
    {
        var titles = new List<string>(Titles.Count);
        foreach (var title in Titles)
        {
            if (!title.IsEmpty)
                titles.Add(title.ToString());
        }

        return string.Join(" / ", titles);
    }
}
