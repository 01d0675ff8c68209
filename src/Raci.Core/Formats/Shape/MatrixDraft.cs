using Raci.Collections;

namespace Raci.Formats.Shape;

/// <summary>What a document says of a matrix; null where it says nothing.</summary>
internal sealed class MatrixDraft
{
    /// <summary>Gets what reading had to say so far.</summary>
    public DiagnosticList Diagnostics { get; } = new();

    /// <summary>Gets or sets what reading the phases had to say; they may be read again.</summary>
    public DiagnosticList PhaseDiagnostics { get; set; } = new();

    /// <summary>Gets or sets whether there was at least one member that is known.</summary>
    public bool HasMembers { get; set; }

    /// <summary>Gets or sets whether there was a member that documents of other shapes do not have.</summary>
    public bool IsOurs { get; set; }

    /// <summary>Gets or sets whether reading ended before the document did.</summary>
    public bool IsCutShort { get; set; }

    public Text? Title { get; set; }

    public string? Language { get; set; }

    public string? SchemeName { get; set; }

    public List<RoleDraft>? Roles { get; set; }

    /// <summary>Gets or sets the scheme that name and roles make; null where there is neither.</summary>
    public RoleScheme? Scheme { get; set; }

    public Legend? Legend { get; set; }

    /// <summary>Gets or sets where the legend stands; null where there is none.</summary>
    public int? LegendPlace { get; set; }

    public Headings? Headings { get; set; }

    public ShapeParties? Parties { get; set; }

    /// <summary>Gets where the parties stand that the document lists, and as which item of the list.</summary>
    public Dictionary<string, (int Place, int Index)> PartyPlaces { get; } = new(StringComparer.Ordinal);

    public Prose? Prose { get; set; }

    public ValueList<Phase>? Phases { get; set; }

    public List<PhaseSource> PhaseSources { get; set; } = [];

    public ValueList<Note>? Notes { get; set; }

    public MetadataValue? Metadata { get; set; }

    /// <summary>Gets all diagnostics in the order of their places.</summary>
    public ValueList<Diagnostic> AllDiagnostics()
    {
        var all = new DiagnosticList();
        all.Add(Diagnostics);
        all.Add(PhaseDiagnostics);
        // What is no matrix at all, or broken before it shows what it is, has nothing but foreign members.
        return IsOurs || (HasMembers && !IsCutShort) ? all.ToValueList() : [.. all.ToValueList().Where(diagnostic => !IsOfShape(diagnostic))];
    }

    /// <summary>Gets what came of reading a whole document.</summary>
    /// <param name="sources">Makes the sources of the matrix.</param>
    /// <param name="root">Gets the document again, to be read as one of another shape; null where it is not.</param>
    /// <param name="limits">How much it may hold.</param>
    public ReadResult ToResult(Func<Matrix, Sources> sources, Func<ListNode>? root = null, ReadLimits? limits = null)
    {
        if (!IsCutShort && root is not null && !HasAssignments(Phases ?? []) && (Phases is null or { Count: 0 } || PhaseDiagnostics.ToValueList().Any(IsOfShape)))
        {
            var document = root();
            if ((HasForeignMembers(document) || Phases is { Count: > 0 }) && ListReader.Read(document, limits ?? ReadLimits.Default, Scheme) is { } list)
                return list with { Diagnostics = [.. Diagnostics.ToValueList().Where(IsOfSyntax), .. list.Diagnostics] };
            // Phases in which nobody has a part, of no party, and with members that are left out, are those of something else.
            HasMembers &= Phases is { Count: > 0 } ? Parties is { Count: > 0 } || Title is not null || !PhaseDiagnostics.ToValueList().Any(said => said.Id == DiagnosticCatalogue.UnknownMember.Id) : IsOurs || !document.Members.Exists(member => (member.Value.IsList || member.Value.IsObject) && !Array.Exists(ShapeNames.OfMatrix, name => name.Text == member.Name));
        }

        if (!HasMembers && !IsCutShort)
            Diagnostics.Add(DiagnosticCatalogue.NotTheShape.At(SourceLocation.At(1, 1)));
        var matrix = ToMatrix();
        return new ReadResult(matrix, AllDiagnostics(), matrix is null ? Sources.None : sources(matrix));
    }

    // Where all members are of the shape, the document is; its phases are a list.
    private static bool HasForeignMembers(ListNode document) =>
        document.IsList || document.Members.Exists(member => !Array.Exists(ShapeNames.OfMatrix, name => name.Text == member.Name) || (member.Value.IsObject && member.Name == ShapeNames.Phases.Text));

    // Where nobody has a part in anything, what was left out may be the parts.
    private static bool HasAssignments(ValueList<Phase> phases) =>
        phases.Any(phase => phase.Activities.Any(activity => activity.Assignments.Count > 0) || HasAssignments(phase.Phases));

    private static bool IsOfShape(Diagnostic diagnostic) => diagnostic.Id == DiagnosticCatalogue.UnknownMember.Id || diagnostic.Id == DiagnosticCatalogue.InvalidValue.Id || diagnostic.Id == DiagnosticCatalogue.WrongKind.Id;

    // What was said of members belongs to the shape they are not of.
    private static bool IsOfSyntax(Diagnostic diagnostic) => diagnostic.Id == DiagnosticCatalogue.YamlComments.Id || diagnostic.Id == DiagnosticCatalogue.TagRefused.Id || diagnostic.Id == DiagnosticCatalogue.ForbiddenCharacters.Id;

    /// <summary>Gets the matrix; null where the document did not come to its end, or has no member of a matrix.</summary>
    public Matrix? ToMatrix() => IsCutShort || !HasMembers
        ? null
        : new Matrix(Title ?? default, Parties?.ToValueList() ?? [], Phases ?? [], Scheme, Language, Legend, Headings, Prose, Notes ?? [], Metadata);
}
