namespace Raci.Formats.Shape;

/// <summary>Tells a member that names phases from one that names activities, where both are called as activities may be: its values come again from row to row.</summary>
internal static class RepeatingMember
{
    private const int LeastRows = 4;

    /// <summary>Gets the name of the member; null where no two are called so, or none repeats beside one that hardly does.</summary>
    public static string? Find(ListNode root)
    {
        var members = new OrderedDictionary<string, List<string>>(StringComparer.Ordinal);
        Collect(root, members);
        if (members.Count < 2 || !members.Values.Any(values => Distinct(values) * 4 > values.Count * 3))
            return null;
        foreach (var (name, values) in members)
        {
            if (values.Count >= LeastRows && Distinct(values) is > 1 and var distinct && distinct * 2 <= values.Count)
                return name;
        }

        return null;
    }

    private static int Distinct(List<string> values) => values.Distinct(StringComparer.Ordinal).Count();

    private static void Collect(ListNode node, OrderedDictionary<string, List<string>> members)
    {
        foreach (var item in node.Items)
            Collect(item, members);
        foreach (var (name, value) in node.Members)
        {
            Collect(value, members);
            if (value.Kind != ShapeToken.Text || ListNames.RankOfActivity(name) == 0)
                continue;
            if (!members.TryGetValue(name, out var values))
                members.Add(name, values = []);
            values.Add(value.Words);
        }
    }
}
