using Raci.Formats.Shape;

namespace Raci.Formats.Yaml;

/// <summary>Finds rows and cells among the tokens of a YAML document.</summary>
/// <param name="nodes">The tokens.</param>
internal sealed class YamlPlaces(List<ShapeNode> nodes) : IShapePlaces
{
    public SourceLocation LocationOf(int place, string pointer) => new ListTokens(nodes, SourceLocation.None).LocationOf(place, pointer);

    public int? PlaceOfCell(int place, string party) => Find(place, ShapeNames.Assignments.Text) is { } assignments ? Find(assignments, party) : null;

    // The value of a member of the object at a place.
    private int? Find(int place, string name)
    {
        var depth = nodes[place].Depth;
        for (var i = place + 1; i < nodes.Count && nodes[i].Depth > depth; i++)
        {
            if (nodes[i].Depth == depth + 1 && nodes[i].Kind == ShapeToken.Name && TextRules.Fold(TextRules.Repair(nodes[i].Text, lines: true)) == name)
                return i + 1;
        }

        return null;
    }
}
