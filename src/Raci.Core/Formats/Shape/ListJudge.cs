using Raci.Formats.Tables;
using Raci.Formats.Tables.Evidence;
using Raci.Formats.Tables.Shapes;

namespace Raci.Formats.Shape;

/// <summary>Weighs whether a list whose members are letters is a matrix, by the evidence by which tables are weighed.</summary>
/// <param name="root">The document.</param>
/// <param name="sketch">What was read.</param>
/// <param name="frames">The names of the lists around the activities.</param>
/// <param name="title">The title; empty for none.</param>
internal sealed class ListJudge(ListNode root, MatrixSketch sketch, IReadOnlyList<string> frames, string title)
{
    private const int LongestCaption = 120;
    private const int MostShown = 40;

    private static readonly RoleSet Core = RoleSet.OfLetters("RA");
    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    private static readonly string[] Rights = ["read", "write", "create", "update", "delete", "list", "view", "edit", "admin", "manage"];

    private readonly Dictionary<RoleSet, int> _sets = [];
    private readonly HashSet<string> _parties = new(sketch.Parties.Select(party => party.Heading.ToString()), StringComparer.Ordinal);
    private readonly ListLegends _legends = new();
    private string? _right;
    private RoleSet _letters;

    /// <summary>Gets the verdict.</summary>
    public Verdict Judge()
    {
        Look(root, "");
        _letters = sketch.Rows.SelectMany(row => row.Cells.Values).Aggregate(RoleSet.None, (all, cell) => all | cell.Roles);
        if (_sets.Count == 0)
            CountCells();
        List<Sign> named = [.. SignsOfWords(), .. SignsOfParties()];
        if (!named.Exists(sign => sign.Weight > 0))
            named.Add(new Sign(-1, "nothing around it speaks of work or people"));
        return new Verdict([new Sign(1, "most of its members are letters"), .. LetterSigns.Of(_sets, sketch.Parties.Count, _legends.Roles), .. SignsOfRows(), .. named]);
    }

    // Letters of every kind that the members of parties hold, those of no alphabet too, and what the document says of letters.
    private void Look(ListNode node, string name)
    {
        _legends.Take(name, node);
        foreach (var item in node.Items)
            Look(item, name);
        foreach (var (inner, value) in node.Members)
        {
            if (value.Kind == ShapeToken.Text && value.Words.Length <= MostShown && RoleCell.Parse(value.Words) is { Roles.IsEmpty: false, Kind: RoleCellKind.Letters or RoleCellKind.Annotated } cell)
            {
                if (_parties.Contains(inner))
                    _sets[cell.Roles] = _sets.GetValueOrDefault(cell.Roles) + 1;
                else if (ListTopics.OfList(inner) == TableTopic.Permission && !node.Members.Exists(member => _parties.Contains(member.Name)))
                    _right ??= inner;
            }

            Look(value, inner);
        }
    }

    // Where members are no names of parties, as in { "party": "Ana", "role": "R" }.
    private void CountCells()
    {
        foreach (var cell in sketch.Rows.SelectMany(row => row.Cells.Values))
            _sets[cell.Roles] = _sets.GetValueOrDefault(cell.Roles) + 1;
    }

    private IEnumerable<Sign> SignsOfWords()
    {
        var captions = root.Members.Where(member => member.Value.Kind == ShapeToken.Text && member.Value.Words.Length <= LongestCaption).Select(member => member.Value.Words).Concat(frames.Select(ListNames.WordsOf));
        var work = frames.Append(sketch.Corner.Heading.ToString()).FirstOrDefault(word => ListNames.IsWork(word) || word is "assignments");
        if (captions.FirstOrDefault(CaptionWords.SpeakOfResponsibility) is { } spoken)
            yield return new Sign(3, $"'{spoken}' stands there");
        else if (frames.FirstOrDefault(ListTopics.IsForeign) is { } foreign)
            yield return new Sign(work is not null && DepartmentWords.Contain(foreign) ? -2 : ListTopics.WeightOf(ListTopics.OfList(foreign)), $"its name '{foreign}' is that of {TopicNames.Of(ListTopics.OfList(foreign))}");
        else if (TopicWords.OfCaption(title) is not (TableTopic.None or TableTopic.Detail or TableTopic.History))
            yield return new Sign(-3, $"'{Shown(title)}' stands there");
        if (work is not null)
            yield return new Sign(2, $"its member '{work}' holds activities");
        if (_legends.TopicOf(_letters) is { } topic)
            yield return new Sign(-6, $"the document explains its letters as {topic}");
        if (_right is not null)
            yield return new Sign(-6, $"the member '{_right}' holds such letters as rights");
    }

    private IEnumerable<Sign> SignsOfParties()
    {
        var names = sketch.Parties.ConvertAll(party => ListNames.WordsOf(party.Heading.ToString()));
        var others = names.FindAll(name => ListTopics.OfParty(name) is not (TableTopic.None or TableTopic.Detail));
        if (others.Count > 0)
            yield return new Sign(-2 - Math.Min(others.Count, 3), $"its member '{others[0]}' is part of {TopicNames.Of(ListTopics.OfParty(others[0]))}");
        var times = names.FindAll(name => CalendarWords.Contain(name));
        if (times.Count > 1 && times.Count * 2 >= names.Count)
            yield return new Sign(-6, $"its members '{times[0]}' and '{times[1]}' are days or times");
        if (names.Find(name => PeopleWords.NamesParty(name) && TopicWords.OfHeading(name) == TableTopic.None) is { } people)
            yield return new Sign(2, $"its member '{people}' names people");
        var accounts = names.FindAll(PeopleWords.NamesAccount);
        if (accounts.Count > 1 || (accounts.Count == 1 && names.Count < 3))
            yield return new Sign(accounts.Count == names.Count ? -3 : -2, $"'{accounts[0]}' is somebody with an account rather than a part in the work");
    }

    private IEnumerable<Sign> SignsOfRows()
    {
        var names = sketch.Rows.ConvertAll(row => row.Name.ToString());
        if (_letters.Contains('R') && !_letters.Contains('A') && RoleScheme.Rasci.Letters.IsSupersetOf(_letters))
            yield return new Sign(1, "somebody performs in it");
        if (names.Count(IsOfProgram) * 2 > names.Count)
            yield return new Sign(-3, $"'{Shown(names.Find(IsOfProgram)!)}' is the address or the right of a program rather than a piece of work");
        if (names.Count(name => CalendarWords.Contain(name)) * 2 > names.Count)
            yield return new Sign(-6, "its rows are days or times");
        if (_letters.IsSupersetOf(Core) && sketch.Rows.Count(row => !row.Cells.Values.Any(cell => cell.Roles.Overlaps(Core))) * 2 >= sketch.Rows.Count)
            yield return new Sign(-1, "many of its rows have neither R nor A");
    }

    // "/orders", "GET /orders", "orders:read", "orders.write".
    private static bool IsOfProgram(string name) => (name.StartsWith('/') && !name.Contains(' ', StringComparison.Ordinal))
        || Array.Exists(Verbs, verb => name.StartsWith($"{verb} /", StringComparison.Ordinal))
        || (name.LastIndexOfAny([':', '.', '_']) is > 0 and var end && !name.Contains(' ', StringComparison.Ordinal) && Rights.Contains(name[(end + 1)..], StringComparer.OrdinalIgnoreCase));

    private static string Shown(string words) => words.Length <= MostShown ? words : words[..MostShown];
}
