using Raci.Formats.Tables;
using Raci.Formats.Tables.Shapes;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <summary>Makes activities of objects: members that are roles hold names of parties, an object of roles holds parties with letters.</summary>
internal sealed class ListRows
{
    private readonly MatrixSketch _sketch;
    private readonly ShapeReading _reading;
    private readonly Dictionary<string, RoleSet> _roles = new(StringComparer.Ordinal);
    private readonly RoleScheme _scheme = RoleScheme.Raci;
    private readonly HashSet<string> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _kinds = new(StringComparer.Ordinal);
    private readonly string? _repeating;
    private string _phase = "";

    public ListRows(ListNode root, MatrixSketch sketch, ShapeReading reading)
    {
        (_sketch, _reading) = (sketch, reading);
        CollectParties(root);
        _repeating = RepeatingMember.Find(root);
        var names = new OrderedDictionary<string, SourceLocation>(StringComparer.Ordinal);
        Collect(root, names);
        if (RoleColumns.Find([.. names.Keys.Select(ListNames.WordsOf).Select(Capital)]) is not { } found)
            return;
        _scheme = found.Scheme;
        for (var i = 0; i < names.Count; i++)
        {
            if (!found.Letters[i].IsEmpty)
                _roles.Add(names.GetAt(i).Key, found.Letters[i]);
        }

        reading.TellDoubts(found, index => (names.GetAt(index).Key, names.GetAt(index).Value));
        CollectNames(root);
    }

    /// <summary>Gets the name of the members that are the activities.</summary>
    public Text Corner { get; private set; }

    /// <summary>Gets whether members that are roles hold names, which hardly anything else has.</summary>
    public bool HasNames { get; private set; }

    /// <summary>Gets what the names of the members say of the matrix.</summary>
    public ReadingHints Hints => _scheme == RoleScheme.Raci ? ReadingHints.None : ReadingHints.None with { Scheme = _scheme };

    /// <summary>Tells whether an object holds nothing but parties, each with letters.</summary>
    public static bool IsCells(ListNode node) => node.IsObject && node.Members.Count > 0 && !ListLegends.IsOfRoles(node) && node.Members.Exists(member => !LettersOf(member.Value).IsEmpty)
        && node.Members.TrueForAll(member => !member.Value.IsList && !member.Value.IsObject && (!LettersOf(member.Value).IsEmpty || PartyName.IsNobody(member.Value.Words)));

    /// <summary>Tells whether the items of a list say who has which role: a party and its letters each.</summary>
    public static bool AreRoles(string name, ListNode list) => !ListNames.IsWork(name) && list.IsListOfObjects && list.Items.TrueForAll(item => item.Members.Count is 2 or 3 && item.Members.Count(member => !LettersOf(member.Value).IsEmpty) == 1);

    /// <summary>Tells whether a member is one that holds the names of those who have a role.</summary>
    public bool IsRole(string name) => _roles.ContainsKey(name);

    /// <summary>Tells whether an object is an activity with its roles.</summary>
    public bool IsRow(ListNode item) => item.Members.Exists(member => _roles.ContainsKey(member.Name) || IsCells(member.Value) || AreRoles(member.Name, member.Value)
        || (member.Value.IsObject && member.Value.Members.Exists(inner => _roles.ContainsKey(inner.Name)))) || IsFlat(item);

    /// <summary>Tells whether an object says who has which part in the activity that its own name is.</summary>
    public bool IsNamedRow(ListNode node) => IsCells(node) || (node.IsObject && !ListLegends.IsOfRoles(node) && node.Members.Exists(member => _roles.ContainsKey(member.Name) && !member.Value.IsObject)
        && node.Members.TrueForAll(member => !member.Value.IsListOfObjects && !member.Value.IsObject && (_roles.ContainsKey(member.Name) || ListNames.RankOfActivity(member.Name) == 0)));

    /// <summary>Adds an activity whose name is that of a member.</summary>
    public void AddNamed(string name, ListNode cells)
    {
        var row = _sketch.AddRow(Text.Repair(name), cells.Location);
        if (IsCells(cells))
            AddCells(row, cells);
        else
            foreach (var (inner, value) in cells.Members)
                AddMember(row, inner, value);
    }

    /// <summary>Adds a party whose name is that of a member, with its letters for activities.</summary>
    public void AddParty(string name, ListNode cells)
    {
        foreach (var (activity, value) in cells.Members)
            AddCell(_sketch.RowOf(Text.Repair(activity), value.Location), name, value);
    }

    /// <summary>Adds an activity.</summary>
    public void Add(ListNode item)
    {
        var activity = item.Members.Where(member => !member.Value.IsList && !member.Value.IsObject && !_roles.ContainsKey(member.Name)).OrderByDescending(member => IsPhase(member.Name) ? 0 : ListNames.RankOfActivity(member.Name)).FirstOrDefault();
        // A name in a language that is not known stands first.
        if (activity.Value is null || ListNames.RankOfActivity(activity.Name) == 0)
            activity = item.Members.Find(member => member.Value.Kind == ShapeToken.Text && member.Value.Words.Length > 0);
        var isNamed = activity.Value is not null && !_roles.ContainsKey(activity.Name) && !IsPhase(activity.Name) && !Vocabulary.IsDetail(activity.Name) && LettersOf(activity.Value).IsEmpty;
        foreach (var (_, value) in item.Members.Where(member => IsPhase(member.Name) && member.Value.Words.Length > 0 && member.Value.Words != _phase))
        {
            _phase = value.Words;
            _sketch.Phases.Add(new PhaseStart(_sketch.Rows.Count, 0, value.Text, value.Location));
        }

        var row = _sketch.AddRow(isNamed ? activity.Value!.Text : default, item.Location);
        if (isNamed && Corner.IsEmpty)
            Corner = Text.Repair(activity.Name);
        var isFlat = IsFlat(item);
        foreach (var (name, value) in item.Members)
        {
            if ((isNamed && value == activity.Value) || IsPhase(name))
                continue;
            if (isFlat && _parties.Contains(name) && PartyName.IsNobody(value.Words))
                continue;
            if (isFlat && !LettersOf(value).IsEmpty)
                AddCell(row, name, value);
            else
                AddMember(row, name, value);
        }
    }

    private bool IsPhase(string name) => ListNames.IsPhase(name) || name == _repeating;

    private void AddMember(SketchRow row, string name, ListNode value)
    {
        if (_roles.TryGetValue(name, out var roles))
            AddNames(row, value, roles, name);
        else if (IsCells(value))
            AddCells(row, value);
        else if (value.IsObject && value.Members.Exists(inner => _roles.ContainsKey(inner.Name)))
            foreach (var (inner, names) in value.Members)
                AddMember(row, inner, names);
        else if (AreRoles(name, value))
            AddList(row, value);
        else
            MatrixSketch.Describe(row, _sketch.AttributeOf(Text.Repair(name), value.Location), Text.Repair(value.Flat()), value.Location);
    }

    private void AddNames(SketchRow row, ListNode value, RoleSet roles, string name)
    {
        if (value.IsList)
        {
            foreach (var item in value.Items)
                AddNames(row, item, roles, name);
        }
        else if (value.IsObject)
        {
            foreach (var (_, inner) in value.Members.Where(member => ListNames.WordsOf(member.Name) is "name" or "party" or "person" or "team" or "role"))
                AddNames(row, inner, roles, name);
        }
        else if (value.Kind is not (ShapeToken.Null or ShapeToken.False))
        {
            HasNames = true;
            foreach (var line in value.Words.Split('\n'))
                _reading.TakeNames(_sketch, row, Text.Repair(line), roles, Text.Repair(name), _scheme.Letters, value.Location);
        }
    }

    // { "party": "Ana", "role": "R" }
    private void AddList(SketchRow row, ListNode list)
    {
        foreach (var item in list.Items)
        {
            var party = item.Members.Find(member => LettersOf(member.Value).IsEmpty && member.Value.Words.Length > 0);
            var letters = item.Members.Find(member => !LettersOf(member.Value).IsEmpty);
            if (party.Value is not null)
                AddCell(row, party.Value.Words, letters.Value!);
        }
    }

    private void AddCells(SketchRow row, ListNode cells)
    {
        foreach (var (party, value) in cells.Members)
            AddCell(row, party, value);
    }

    private void AddCell(SketchRow row, string party, ListNode value)
    {
        var cell = RoleCell.Parse(value.Words);
        var letters = LettersOf(value);
        var name = Text.Repair(party);
        if (letters.IsEmpty || name.IsEmpty)
            return;
        var isCell = cell.Kind == RoleCellKind.Annotated;
        var remark = isCell ? RoleWords.WithoutBrackets(Text.Repair(cell.Rest.ToString())) : default;
        _reading.Assign(row, _sketch.PartyOf(name, value.Location), new SketchCell(letters, isCell && !cell.Mark.IsEmpty ? cell.Mark.ToString() : null, remark, value.Location));
    }

    // { "activity": "Order", "Client": "R" }: half of its members and more are parties, or some that are parties in another.
    private bool IsFlat(ListNode item) => (HoldsParties(item) || item.Members.Exists(member => _parties.Contains(member.Name) && !LettersOf(member.Value).IsEmpty))
        && item.Members.Exists(member => ListNames.RankOfActivity(member.Name) > 0);

    private bool HoldsParties(ListNode item) => item.Members.FindAll(IsPartOf) is var parts && parts.Count * 2 >= item.Members.Count
        && (parts is not [var only] || !ListTopics.IsForeign(only.Name));

    private bool IsPartOf((string Name, ListNode Value) member) => !_roles.ContainsKey(member.Name) && !IsKind(member.Name) && !LettersOf(member.Value).IsEmpty;

    private bool IsKind(string name)
    {
        if (!_kinds.TryGetValue(name, out var isKind))
            _kinds.Add(name, isKind = ListNames.IsKind(name));
        return isKind;
    }

    private void CollectParties(ListNode node)
    {
        foreach (var item in node.Items)
            CollectParties(item);
        foreach (var (_, value) in node.Members)
            CollectParties(value);
        if (node.IsObject && HoldsParties(node) && node.Members.Exists(member => ListNames.RankOfActivity(member.Name) > 0))
            _parties.UnionWith(node.Members.Where(IsPartOf).Select(member => member.Name));
    }

    private static RoleSet LettersOf(ListNode value)
    {
        if (value.Kind != ShapeToken.Text || value.Words.Length > 60)
            return RoleSet.None;
        var cell = RoleCell.Parse(value.Words);
        var (letters, kind) = (cell.Roles, cell.Kind);
        if (kind is RoleCellKind.Letters or RoleCellKind.Annotated && RoleScheme.BuiltIn.Any(scheme => scheme.Letters.IsSupersetOf(letters)))
            return letters;
        var words = RoleLabel.AllOf(value.Words);
        return words.Exists(label => label.IsAmbiguous) ? RoleSet.None : words.Aggregate(RoleSet.None, (all, label) => label.LetterIn(RoleScheme.Drasci) is var letter && letter != 0 ? all | RoleSet.Of(letter) : all);
    }

    private static void Collect(ListNode node, OrderedDictionary<string, SourceLocation> names)
    {
        foreach (var item in node.Items)
            Collect(item, names);
        foreach (var (name, value) in node.Members)
        {
            if (RoleLabel.AllOf(Capital(ListNames.WordsOf(name))).Count > 0)
                names.TryAdd(name, value.Location);
            Collect(value, names);
        }
    }

    private void CollectNames(ListNode node, bool isRole = false)
    {
        if (isRole && node.Words.Length > 0)
            _reading.Names.AddNames(node.Text);
        foreach (var item in node.Items)
            CollectNames(item, isRole);
        foreach (var (name, value) in node.Members)
            CollectNames(value, isRole || _roles.ContainsKey(name));
    }

    // A letter alone is a role in capitals and in small letters.
    private static string Capital(string words) => words.Length == 1 ? words.ToUpperInvariant() : words;
}
