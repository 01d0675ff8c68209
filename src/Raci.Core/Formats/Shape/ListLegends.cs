using Raci.Formats.Tables;
using Raci.Formats.Tables.Evidence;
using Raci.Formats.Tables.Legends;

namespace Raci.Formats.Shape;

/// <summary>What a document in JSON or YAML explains letters as, in objects whose members are letters or in lists of objects with one.</summary>
internal sealed class ListLegends
{
    private readonly List<ForeignLegend> _foreign = [];

    /// <summary>Gets the letters that are explained as roles.</summary>
    public RoleSet Roles { get; private set; }

    /// <summary>Gets what most of some letters are explained as that are no roles; null where they are not.</summary>
    public string? TopicOf(RoleSet letters) => letters.Overlaps(Roles) ? null : _foreign.Find(legend => (legend.Letters & letters).Count * 2 > letters.Count)?.Topic;

    /// <summary>Tells whether an object explains letters as roles, as in <c>{ "R": "Responsible" }</c>, so that it is no activity.</summary>
    public static bool IsOfRoles(ListNode node) => node.Members.Count > 1 && node.Members.TrueForAll(member => IsLetter(member.Name) && member.Value.Words.Length > 2 && RoleNames.IsName(member.Value.Words));

    /// <summary>Takes what an object or a list explains, if it does.</summary>
    /// <param name="name">The name of the member that it is.</param>
    /// <param name="node">The object or the list.</param>
    public void Take(string name, ListNode node)
    {
        if (EntriesOf(node) is not { Count: > 1 } entries)
            return;
        var letters = entries.Aggregate(RoleSet.None, (all, entry) => all | RoleSet.Of(entry.Letter));
        if (entries.Count(entry => RoleNames.IsName(entry.Name)) * 2 > entries.Count)
            Roles |= letters;
        else if (ForeignLegend.Of(entries) is { } foreign)
            _foreign.Add(foreign);
        else if (ListTopics.IsForeign(name))
            _foreign.Add(new ForeignLegend(letters, $"'{name}'"));
    }

    // { "A": "more than half" } and [{ "code": "A", "meaning": "more than half" }].
    private static List<LegendWord>? EntriesOf(ListNode node)
    {
        if (node.IsObject)
            return node.Members.TrueForAll(member => IsLetter(member.Name) && member.Value.Words.Length > 1) ? node.Members.ConvertAll(member => new LegendWord(member.Name[0], member.Value.Words)) : null;
        return node.IsListOfObjects && node.Items.TrueForAll(item => item.Members is [var letter, var name, ..] && IsLetter(letter.Value.Words) && name.Value.Words.Length > 1)
            ? node.Items.ConvertAll(item => new LegendWord(item.Members[0].Value.Words[0], item.Members[1].Value.Words))
            : null;
    }

    private static bool IsLetter(string words) => words.Length == 1 && char.IsAsciiLetterUpper(words[0]);
}
