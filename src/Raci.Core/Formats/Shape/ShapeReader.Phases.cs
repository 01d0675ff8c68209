using Raci.Collections;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <content>Phases and activities.</content>
internal ref partial struct ShapeReader<TTokens>
{
    private void ReadPhases()
    {
        _diagnostics = draft.PhaseDiagnostics;
        _firstPhases = _tokens.Place;
        _rows = 0;
        _patterns = new();
        var before = draft.Diagnostics;
        draft.Parties = draft.Parties is { IsListed: true } listed ? listed.First(_listedParties) : new ShapeParties(isListed: false);
        ResolveQuietly();
        draft.Phases = ReadPhaseList(1, draft.PhaseSources);
        _diagnostics = before;
    }

    // Whether the name of the scheme is known is told when the whole document was read.
    private void ResolveQuietly()
    {
        var (name, isUnknown) = (draft.SchemeName, draft.Roles is not { Count: > 0 } && !RoleScheme.TryFind(draft.SchemeName, out _));
        draft.SchemeName = isUnknown ? null : name;
        ResolveScheme();
        draft.SchemeName = name;
        _scheme = draft.Scheme ?? RoleScheme.Raci;
    }

    private ValueList<Phase> ReadPhaseList(int nesting, List<PhaseSource> sources)
    {
        if (!Expect(ShapeToken.StartList, "a list of phases"))
            return [];
        var phases = new List<Phase>();
        var (level, index) = (_path.Depth, -1);
        while (NextItem(level, ref index))
        {
            if (!Expect(ShapeToken.StartObject, "a phase: an object"))
                continue;
            if (nesting > Phase.MostLevels)
                Report(PhasesTooDeep);
            ReadPhase(nesting, phases, sources);
        }

        return phases.ToValueList();
    }

    private void ReadPhase(int nesting, List<Phase> siblings, List<PhaseSource> sources)
    {
        var source = new PhaseSource(_tokens.Place, _path.ToString());
        sources.Add(source);
        var phase = new Phase(default);
        var inner = default(ValueList<Phase>);
        var place = siblings.Count;
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfPhase, ref members); member >= 0; member = NextMember(ShapeNames.OfPhase, ref members))
        {
            switch (member)
            {
                case 0: phase = phase.WithTitle(ReadText()); break;
                case 1: phase = phase.WithIntroduction(ReadString()); break;
                case 2: phase = phase.WithConclusion(ReadString()); break;
                case 3: phase = phase.WithActivities(ReadActivities(source)); break;
                case 4: phase = phase.WithNotes(ReadNotes()); break;
                default: inner = ReadPhaseList(nesting + 1, nesting < Phase.MostLevels ? source.Phases : sources); break;
            }
        }

        // Below the last level there are no phases inside others: they follow.
        siblings.Insert(place, nesting < Phase.MostLevels ? phase.WithPhases(inner) : phase);
        if (nesting >= Phase.MostLevels)
            siblings.AddRange(inner);
    }

    private ValueList<Activity> ReadActivities(PhaseSource source)
    {
        if (!Expect(ShapeToken.StartList, "a list of activities"))
            return [];
        var activities = new List<Activity>();
        var (level, index) = (_path.Depth, -1);
        while (NextItem(level, ref index))
        {
            var place = _tokens.Place;
            if (_tokens.Kind is not (ShapeToken.StartObject or ShapeToken.Text))
            {
                Refuse("an activity: an object with name, assignments and attributes, or its name");
                continue;
            }

            if (++_rows > limits.Rows)
            {
                Exceed(limits.Rows, "rows", nameof(ReadLimits.Rows));
                break;
            }

            source.Rows.Add((place, index));
            activities.Add(_tokens.Kind == ShapeToken.Text ? new Activity(ReadText()) : ReadActivity());
        }

        return activities.ToValueList();
    }

    private Activity ReadActivity()
    {
        var name = default(Text);
        var assignments = default(ValueList<Assignment>);
        var attributes = default(ValueList<ActivityAttribute>);
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfActivity, ref members); member >= 0; member = NextMember(ShapeNames.OfActivity, ref members))
        {
            if (member == 0)
                name = ReadText();
            else if (member == 1)
                assignments = ReadAssignments();
            else
                attributes = ReadAttributes();
        }

        return Activity.OfNormal(name, assignments, attributes);
    }

    private ValueList<ActivityAttribute> ReadAttributes()
    {
        if (!Expect(ShapeToken.StartObject, "an object of texts"))
            return [];
        var attributes = new List<ActivityAttribute>();
        var depth = _path.Depth;
        for (Next(); _tokens.Kind == ShapeToken.Name; Next())
        {
            var name = Named();
            _path.Enter(name);
            if (name.Length == 0 || attributes.Exists(attribute => attribute.Name == name))
                RefuseName(name);
            else if (ReadCellText() is { IsEmpty: false } text)
                attributes.Add(new ActivityAttribute(name, text));
            _path.LeaveTo(depth);
        }

        return attributes.ToValueList();
    }

    // The current name with the spaces of a text.
    private string Named() => TextRules.Cut(TextRules.Fold(Repaired(_tokens.Text, lines: false)), _mostLength);

    private void RefuseName(string name)
    {
        if (name.Length == 0)
            Report(InvalidValue, name, new Wording("name"), new Wording("it was left out with its value"), new Wording("a name"));
        else
            Report(DuplicateMember, name);
        Next();
        Skip();
    }

    private Text ReadCellText()
    {
        Next();
        return _tokens.Kind == ShapeToken.Null ? default : ReadText();
    }
}
