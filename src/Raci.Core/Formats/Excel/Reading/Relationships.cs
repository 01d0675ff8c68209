namespace Raci.Formats.Excel.Reading;

/// <summary>Which parts a part points to; what lies outside the package is never followed.</summary>
internal sealed class Relationships
{
    private readonly List<(string Id, string Type, string Target)> _all = [];

    private Relationships()
    {
    }

    /// <summary>Gets the relationships of a part; those of the package for an empty name.</summary>
    public static Relationships Of(PartXml xml, string part)
    {
        var relationships = new Relationships();
        var folder = part[..(part.LastIndexOf('/') + 1)];
        xml.ReadElements($"{folder}_rels/{part[folder.Length..]}.rels", reader =>
        {
            if (reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External" && reader.GetAttribute("Target") is { Length: > 0 } target)
                relationships._all.Add((reader.GetAttribute("Id") ?? "", TypeOf(reader.GetAttribute("Type") ?? ""), Resolve(folder, target)));
        });
        return relationships;
    }

    /// <summary>Gets the part that an id names; null where there is none.</summary>
    public string? Find(string? id) => _all.Find(relationship => relationship.Id == id).Target;

    /// <summary>Gets the parts of a type, such as <c>sharedStrings</c>.</summary>
    public IEnumerable<string> OfType(string type) => _all.Where(relationship => relationship.Type == type).Select(relationship => relationship.Target);

    // The last word is the same in strict and in transitional workbooks.
    private static string TypeOf(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string Resolve(string folder, string target)
    {
        target = Uri.UnescapeDataString(target.Replace('\\', '/'));
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "." or ".."))
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
