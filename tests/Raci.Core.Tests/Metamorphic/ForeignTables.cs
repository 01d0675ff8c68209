namespace Raci.Core.Tests.Metamorphic;

/// <summary>Lays the rows of a matrix out in one orientation.</summary>
/// <param name="matrix">What the document carries.</param>
/// <param name="style">How.</param>
internal sealed class ForeignTables(Matrix matrix, ForeignStyle style)
{
    private ForeignWords Words => style.Words;

    /// <summary>Gets a phase's rows, without its title.</summary>
    public IEnumerable<ForeignBlock> Of(Phase phase, int number) => style.Orientation switch
    {
        Orientation.Activities or Orientation.Names => [new ForeignBlock.Table([Header(number), .. phase.Activities.Select(activity => Row(phase, activity, number))])],
        Orientation.Parties => [new ForeignBlock.Table([[Words.Party, .. phase.Activities.Select(activity => Emphasised($"{activity.Name}"))], .. Rotated(number).Select(party => (string[])[party, .. phase.Activities.Select(activity => Cell(activity, party))])])],
        Orientation.Tasks => [new ForeignBlock.Table([[Words.Party, .. matrix.Scheme.Roles.Select(Heading)], .. matrix.Parties.Select(party => (string[])[party.Name, .. matrix.Scheme.Roles.Select(role => Tasks(phase, party.Name, role))])])],
        Orientation.LettersBelowActivity => phase.Activities.SelectMany(activity => Below($"{activity.Name}", new ForeignBlock.Table([[Words.Party, Words.Role], .. matrix.Parties.Select(party => (string[])[party.Name, Cell(activity, party.Name)])]))),
        Orientation.NamesBelowActivity => phase.Activities.SelectMany(activity => Below($"{activity.Name}", new ForeignBlock.Table([[Words.Role, Words.Party], .. RolesOf(activity).Select(role => (string[])[Heading(role), Names(activity, role)])]))),
        Orientation.RoleLines => phase.Activities.SelectMany(activity => Below($"{activity.Name}", new ForeignBlock.Prose(string.Join('\n', RolesOf(activity).Select(role => $"- **{Label(role)}:** {Names(activity, role)}"))))),
        _ => matrix.Parties.Where(party => phase.Activities.Any(activity => Has(activity, party.Name))).SelectMany(party => Below(party.Name, new ForeignBlock.Prose(string.Join('\n', phase.Activities.Where(activity => Has(activity, party.Name)).Select(activity => $"- {activity.Name}: {Cell(activity, party.Name)}"))))),
    };

    /// <summary>Gets all phases as one table that names them.</summary>
    public ForeignBlock Whole()
    {
        var rows = new List<string[]> { Header(0) };
        foreach (var phase in matrix.Phases)
        {
            if (style.Phases is PhaseStyle.SectionRows or PhaseStyle.BoldSectionRows)
                rows.Add([style.Phases == PhaseStyle.SectionRows ? $"{phase.Title}" : $"**{phase.Title}**", .. rows[0].Skip(1).Select(_ => "")]);
            else if (style.Phases == PhaseStyle.RaggedRows)
                rows.Add([$"{phase.Title}"]);
            rows.AddRange(phase.Activities.Select((activity, i) => (string[])[.. PhaseCell(phase, i), .. Row(phase, activity, 0)]));
        }

        return new ForeignBlock.Table([.. rows]);
    }

    private IEnumerable<string> PhaseCell(Phase phase, int row) => style.Phases switch
    {
        PhaseStyle.Column => [$"{phase.Title}"],
        PhaseStyle.ColumnWithBlanks => [row == 0 ? $"{phase.Title}" : ""],
        _ => [],
    };

    private string[] Header(int number)
    {
        List<string> headings = [];
        if (style.Phases is PhaseStyle.Column or PhaseStyle.ColumnWithBlanks)
            headings.Add(Words.Phase);
        if (style.Numbering == Numbering.Column)
            headings.Add(Words.Number);
        headings.Add(Words.Activity);
        headings.AddRange(style.Orientation == Orientation.Names ? matrix.Scheme.Roles.Select(Label) : Rotated(number));
        if (style.HasNotes)
            headings.Add(Words.Note);
        return [.. headings.Select(Emphasised)];
    }

    private string[] Row(Phase phase, Activity activity, int number)
    {
        List<string> cells = [];
        if (style.Numbering == Numbering.Column)
            cells.Add($"{activity.Attributes[0].Value}");
        cells.Add($"{activity.Name}");
        cells.AddRange(style.Orientation == Orientation.Names ? matrix.Scheme.Roles.Select(role => Names(activity, role)) : Rotated(number).Select(party => Cell(activity, party)));
        if (style.HasNotes)
            cells.Add(string.Concat(activity.Attributes.Where(attribute => attribute.Name == Words.Note).Select(attribute => attribute.Value)));
        return [.. cells];
    }

    private IEnumerable<ForeignBlock> Below(string heading, ForeignBlock block) => [new ForeignBlock.Heading(style.Phases == PhaseStyle.None ? style.Level : style.Level + 1, heading), block];

    private IEnumerable<string> Rotated(int number)
    {
        var by = style.Rotates ? number % matrix.Parties.Count : 0;
        return matrix.Parties.Skip(by).Concat(matrix.Parties.Take(by)).Select(party => party.Name);
    }

    private string Cell(Activity activity, string party) => Has(activity, party) ? style.Notation.Write(activity.AssignmentOf(party), Words, style.AnswersFirst) : style.Nothing;

    private string Names(Activity activity, Role role)
    {
        var names = activity.Assignments.Where(assignment => assignment.Roles.Contains(role.Letter)).Select(assignment => assignment.Party).ToList();
        return names.Count == 0 ? style.Nothing : string.Join(style.Separator == "and" ? Words.And : style.Separator, names);
    }

    private static string Tasks(Phase phase, string party, Role role) => string.Join("<br>", phase.Activities.Where(activity => activity[party].Contains(role.Letter)).Select(activity => $"{activity.Name}"));

    private IEnumerable<Role> RolesOf(Activity activity) => matrix.Scheme.Roles.Where(role => activity.Assignments.Any(assignment => assignment.Roles.Contains(role.Letter)));

    private static bool Has(Activity activity, string party) => !activity[party].IsEmpty;

    private string Heading(Role role) => Emphasised(Label(role));

    private string Label(Role role) => style.RoleHeading.Replace("{0}", $"{role.Letter}", StringComparison.Ordinal).Replace("{1}", Words.Of(role.Letter), StringComparison.Ordinal);

    private string Emphasised(string heading) => style.Emphasis + heading + style.Emphasis;
}
