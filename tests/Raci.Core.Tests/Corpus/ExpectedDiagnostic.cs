namespace Raci.Core.Tests.Corpus;

/// <summary>A warning or an error that is expected: <c>warning RACI1012 (9,14)</c>; the column may be left out, and a question mark stands for any id or place.</summary>
internal sealed record ExpectedDiagnostic(string Severity, string Id, string Place)
{
    private const string Any = "?";
    private const string AnyPlace = "(?)";

    /// <summary>Gets how much of the place is said, so that an exact expectation finds its diagnostic before a vague one takes it.</summary>
    public int Precision => (Place == AnyPlace ? 0 : Place.Contains(',', StringComparison.Ordinal) || Place[0] == '[' ? 2 : 1) * 2 + (Id == Any ? 0 : 1);

    public static ExpectedDiagnostic Parse(string line)
    {
        var parts = line.Split(' ', 3);
        Assert.True(parts.Length == 3 && parts[0] is "warning" or "error", $"'{line}' is no expected diagnostic: write 'warning RACI1012 (9,14)'.");
        return new ExpectedDiagnostic(parts[0], parts[1], parts[2]);
    }

    public bool Matches(Diagnostic diagnostic) =>
        diagnostic.Severity.ToString().Equals(Severity, StringComparison.OrdinalIgnoreCase)
        && (Id == Any || diagnostic.Id == Id)
        && (Place == AnyPlace || Place == $"{diagnostic.Location}" || Place == $"{diagnostic.Location}".Split('#')[0] || Place == $"({diagnostic.Location.Line})");

    public override string ToString() => $"{Severity} {Id} {Place}";
}
