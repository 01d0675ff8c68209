using Raci.Collections;
using Raci.Formats.Tables;
using Raci.Formats.Tables.Shapes;
using static Raci.DiagnosticCatalogue;
using Verdict = Raci.Formats.Tables.Evidence.Verdict;

namespace Raci.Formats.Shape;

/// <summary>Reads documents that are no matrices of the shape but lists of activities, each with its parties and roles, as programs write them.</summary>
internal sealed class ListReader
{
    private const int MostFrames = 4;

    private readonly DiagnosticList _diagnostics = new();
    private readonly MatrixSketch _sketch = new();
    private readonly ListRows _rows;
    private readonly List<MetadataMember> _metadata = [];
    private readonly List<string> _frames = [];
    private readonly ReadLimits _limits;
    private readonly RoleScheme? _stated;
    private Text _title;

    private ListReader(ListNode root, ReadLimits limits, RoleScheme? stated)
    {
        (_limits, _stated) = (limits, stated);
        _rows = new ListRows(root, _sketch, new ShapeReading(new NameBook(), _diagnostics, limits));
    }

    /// <summary>Reads a document; null where it holds no list of activities.</summary>
    /// <param name="root">The document.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="stated">The alphabet that the document states; null for none.</param>
    public static ReadResult? Read(ListNode root, ReadLimits limits, RoleScheme? stated = null)
    {
        if (ListTable.Read(root, limits) is { } table)
            return table;
        var reader = new ListReader(root, limits, stated);
        reader.TakeParties(root);
        reader.Take(root, 0, isRoot: true);
        if (reader._sketch.Rows.Count == 0 || !reader._sketch.Rows.Exists(row => row.Cells.Count > 0))
            return null;
        return reader.ToResult(root);
    }

    private ReadResult ToResult(ListNode root)
    {
        _sketch.Corner = (_rows.Corner, root.Location);
        var infos = new DiagnosticList();
        var verdict = _rows.HasNames ? Verdict.Plain : new ListJudge(root, _sketch, [.. _frames.Distinct(StringComparer.Ordinal)], _title.ToString()).Judge();
        var name = _frames.Find(frame => frame.Length > 0) ?? _rows.Corner.ToString();
        if (!verdict.IsMatrix)
        {
            infos.Add(ListRefused.At(_sketch.Rows[0].Location, name, new Wording(verdict.Against)));
            infos.Add(NotTheShape.At(SourceLocation.At(1, 1)));
            return new ReadResult(null, infos.ToValueList(), Sources.None);
        }

        if (verdict.IsBalanced)
            infos.Add(ListInDoubt.At(_sketch.Rows[0].Location, name, new Wording(verdict.For), new Wording(verdict.Against)));
        infos.Add(ListTaken.At(_sketch.Rows[0].Location, _sketch.Rows[0].Name));
        infos.Add(_diagnostics);
        var reading = new ShapeReading(new NameBook(), infos, _limits);
        if (reading.ToTable(_sketch, "") is not { } table)
            return new ReadResult(null, infos.ToValueList(), Sources.None);
        return MatrixReading.Read([new OutlineItem.Table(table)], MetadataValue.OfMap(_metadata.ToValueList()), (source, _) => Text.Repair(source), infos, _limits, root.Location, Hints with { Title = _title });
    }

    private ReadingHints Hints => _stated is not null && _sketch.Rows.TrueForAll(row => row.Cells.Values.All(cell => _stated.Letters.IsSupersetOf(cell.Roles)))
        ? _rows.Hints with { Scheme = _stated }
        : _rows.Hints;

    // The parties in the order in which the document lists them.
    private void TakeParties(ListNode root)
    {
        var list = root.Members.Find(member => ListNames.IsParties(member.Name) && member.Value.IsList).Value;
        foreach (var item in list?.Items ?? [])
        {
            var name = item.IsObject ? item.Members.Find(member => ListNames.WordsOf(member.Name) is "name" or "heading" or "title").Value : item;
            if (name is { Words.Length: > 0 })
                _sketch.PartyOf(name.Text, name.Location);
        }
    }

    // Lists and maps of activities, in frames that only hold them; other members are the document's own.
    private void Take(ListNode node, int depth, bool isRoot)
    {
        if (node.IsListOfObjects)
        {
            TakeList(node, depth);
        }
        else if (ArePartiesByName(node))
        {
            foreach (var (party, cells) in node.Members)
                _rows.AddParty(party, cells);
        }
        else if (node.IsObject && depth <= MostFrames)
        {
            var holding = node.Members.Where(member => Holds(member.Value, depth)).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
            // A list of rights beside the one of work is none of its own; elsewhere such names are those of phases.
            if (isRoot && holding.Any(name => ListNames.IsFrame(name) && !ListTopics.IsForeign(name)))
                holding.RemoveWhere(name => !ListNames.IsFrame(name) && ListTopics.IsForeign(name));
            if (holding.All(ListTopics.IsForeign) || holding.Count == 1)
                _frames.AddRange(holding);
            else
                _frames.AddRange(holding.Where(name => !ListTopics.IsForeign(name)));
            foreach (var (name, value) in node.Members)
                TakeMember(name, value, depth, isRoot, holding.Contains(name));
        }
    }

    private void TakeMember(string name, ListNode value, int depth, bool isRoot, bool isHolding)
    {
        if (!isHolding)
        {
            if (isRoot && _title.IsEmpty && IsTitle(name) && value.Words.Length > 0)
                _title = value.Text;
            else if (isRoot && value.IsList && ListNames.IsParties(name))
                return;
            else if (isRoot && _metadata.TrueForAll(member => member.Name != name))
                _metadata.Add(new MetadataMember(name, value.ToMetadata()));
            else if (!isRoot)
                _diagnostics.Add(UnknownMember.At(value.Location, name, new Wording("activities with their roles")));
            return;
        }

        if (_rows.IsNamedRow(value))
        {
            _rows.AddNamed(name, value);
            return;
        }

        if (AreParties(name, value))
        {
            foreach (var (party, cells) in value.Members)
                _rows.AddParty(party, cells);
            return;
        }

        if (!ListNames.IsFrame(name))
            AddPhase(Text.Repair(name), value.Location);
        Take(value, depth + 1, isRoot: false);
    }

    private void TakeList(ListNode list, int depth)
    {
        foreach (var item in list.Items)
        {
            if (item.Members is [var only] && depth <= MostFrames && TakeSingle(only.Name, only.Value, depth))
                continue;
            // A phase: its title, and the list of its activities.
            var inner = item.Members.Find(member => IsInner(member.Name, member.Value, depth + 1));
            if (inner.Value is null || depth > MostFrames)
            {
                _rows.Add(item);
                continue;
            }

            var title = item.Members.Find(member => ListNames.IsPhase(member.Name) || ListNames.RankOfActivity(member.Name) > 0);
            AddPhase(title.Value?.Text ?? default, title.Value?.Location ?? item.Location);
            foreach (var (name, value) in item.Members)
            {
                if (value != inner.Value && value != title.Value)
                    _diagnostics.Add(UnknownMember.At(value.Location, name, new Wording("the title of the phase, and its activities")));
            }

            _frames.Add(inner.Name);
            Take(inner.Value, depth + 1, isRoot: false);
        }
    }

    // [{ "Order": { "Client": "R" } }] and [{ "Build": [{ "task": "Order", … }] }]: the name of the only member is that of an activity or a phase.
    private bool TakeSingle(string name, ListNode value, int depth)
    {
        if (_rows.IsRole(name) || ListNames.IsFrame(name) || ListNames.RankOfActivity(name) > 0 || !(_rows.IsNamedRow(value) || Holds(value, depth + 1)))
            return false;
        TakeMember(name, value, depth, isRoot: false, isHolding: true);
        return true;
    }

    private bool IsInner(string name, ListNode value, int depth) => ListNames.IsFrame(name)
        && (value.IsListOfObjects ? !ListRows.AreRoles(name, value) : value.IsObject && !_rows.IsNamedRow(value) && value.Members.Exists(member => Holds(member.Value, depth)));

    // { "parties": { "Client": { "Order": "R" } } }
    private static bool AreParties(string name, ListNode node) => node.IsObject && ListNames.IsParties(name) && node.Members.TrueForAll(member => ListRows.IsCells(member.Value));

    // { "Client": { "Order": "R" }, "Provider": … }: the outer names are those of parties, and none of the inner ones.
    private static bool ArePartiesByName(ListNode node) => node.IsObject && node.Members.Count > 1 && node.Members.TrueForAll(member => ListRows.IsCells(member.Value))
        && node.Members.Count(member => PartyWords.IsParty(member.Name)) * 2 > node.Members.Count
        && !node.Members.Exists(member => member.Value.Members.Exists(inner => PartyWords.IsParty(inner.Name)));

    private void AddPhase(Text title, SourceLocation location) => _sketch.Phases.Add(new PhaseStart(_sketch.Rows.Count, 0, title, location));

    private bool Holds(ListNode node, int depth) => depth <= MostFrames
        && (node.IsListOfObjects ? !IsLegend(node) && node.Items.Exists(item => _rows.IsRow(item) || item.Members.Exists(member => (member.Value.IsListOfObjects || member.Value.IsObject) && Holds(member.Value, depth + 1)))
            : node.IsObject && (_rows.IsNamedRow(node) || node.Members.Exists(member => Holds(member.Value, depth + 1))));

    // Roles with their letters and names, as the shape has them.
    private static bool IsLegend(ListNode list) => list.Items.TrueForAll(item => item.Members.Exists(member => ListNames.WordsOf(member.Name) is "letter" or "code" or "symbol" or "key" or "abbreviation" && member.Value.Words.Trim().Length == 1)
        && item.Members.TrueForAll(member => !member.Value.IsList && !member.Value.IsObject));

    private static bool IsTitle(string name) => ListNames.WordsOf(name) is "title" or "name" or "project" or "project name";
}
