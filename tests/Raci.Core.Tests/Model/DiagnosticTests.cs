namespace Raci.Core.Tests.Model;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_location_prints_in_the_form_editors_recognise()
    {
        Assert.Equal("plan.md(36,16)", SourceLocation.At(36, 16).InFile("plan.md").ToString());
        Assert.Equal("(36,16)", SourceLocation.At(36, 16).ToString());
        Assert.Equal("plan.xlsx[Sheet!B7]", SourceLocation.InSheet("Sheet", "B7").InFile("plan.xlsx").ToString());
        Assert.Equal("plan.json(3,1)#/phases/0", SourceLocation.At(3, 1, "/phases/0").InFile("plan.json").ToString());
        Assert.Equal("plan.md", SourceLocation.None.InFile("plan.md").ToString());
        Assert.Equal("", SourceLocation.None.ToString());
        Assert.Equal("plan.md(1234567,1000000)", SourceLocation.At(1234567, 1000000).InFile("plan.md").ToString());
    }

    [Fact]
    public void A_location_counts_from_one_and_names_its_cell()
    {
        Assert.Throws<ArgumentOutOfRangeException>("line", () => SourceLocation.At(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("column", () => SourceLocation.At(1, 0));
        Assert.Throws<ArgumentException>("sheet", () => SourceLocation.InSheet("", "B7"));
        Assert.Throws<ArgumentException>("cell", () => SourceLocation.InSheet("Sheet", ""));
        Assert.Equal(SourceLocation.At(1, 2), SourceLocation.At(1, 2));
        Assert.NotEqual(SourceLocation.At(1, 2), SourceLocation.At(1, 3));
        Assert.NotEqual(SourceLocation.At(1, 2), SourceLocation.At(1, 2).InFile("plan.md"));
    }

    [Fact]
    public void A_diagnostic_prints_as_compilers_do()
    {
        var diagnostic = new Diagnostic("RACI1012", DiagnosticSeverity.Warning, "heading 'x'", SourceLocation.At(36, 16));
        Assert.Equal("(36,16): warning RACI1012: heading 'x'", diagnostic.ToString());
        Assert.Equal("plan.md(36,16): warning RACI1012: heading 'x'", diagnostic.InFile("plan.md").ToString());
        Assert.Equal("error RACI1012: heading 'x'; write y", (diagnostic with { Severity = DiagnosticSeverity.Error, Location = SourceLocation.None, Hint = "write y" }).ToString());
        Assert.Equal("a[S!B7]: info RACI1012: heading 'x'", (diagnostic with { Severity = DiagnosticSeverity.Info, Location = SourceLocation.InSheet("S", "B7") }).InFile("a").ToString());
    }

    [Fact]
    public void A_result_succeeds_with_a_matrix_and_without_an_error()
    {
        var matrix = new Matrix("M", [], []);
        var error = new Diagnostic("RACI1003", DiagnosticSeverity.Error, "m", SourceLocation.None);
        var warning = error with { Severity = DiagnosticSeverity.Warning };
        Assert.True(new ReadResult(matrix, [warning], Sources.None).IsSuccess);
        Assert.False(new ReadResult(matrix, [warning, error], Sources.None).IsSuccess);
        Assert.False(new ReadResult(null, [error], Sources.None).IsSuccess);
        Assert.True(new ReadResult(matrix, [error], Sources.None).HasErrors);
        Assert.Equal(["x"], new ReadResult(matrix, [error], Sources.None).InFile("x").Diagnostics.Select(d => d.Location.File));
    }

    [Fact]
    public void A_matrix_built_in_code_describes_its_places()
    {
        Assert.Equal("phase 2, row 3, Client", Sources.None.Describe(new Place([1], 2), "Client"));
        Assert.Equal("phase 2, row 3", Sources.None.Describe(new Place([1], 2)));
        Assert.Null(Sources.None.Of(new Place([1], 2)));
        Assert.Empty(Sources.None.SpellingsOf("Client"));
    }

    [Fact]
    public void Values_print_what_a_person_looks_for()
    {
        var matrix = new Matrix("Release", ["Client"], [new Phase("Prepare", [new Activity("Order", ("Client", "RA"))])]);
        Assert.Equal("Release (1 activities, 1 parties)", matrix.ToString());
        Assert.Equal("RACI (1 activities, 1 parties)", matrix.WithTitle("").ToString());
        Assert.Equal("RA*", new Assignment("Client", "RA", "*").ToString());
        Assert.Equal("C (veto)", new Assignment("Client", "C", remark: "veto").ToString());
        Assert.Equal("RA(1) (veto)", new Assignment("Client", "RA", "(1)", "veto").ToString());
        Assert.Equal("— (see below)", new Assignment("Client", "", remark: "see below").ToString());
        Assert.Equal("—*", new Assignment("Client", "", "*").ToString());
        Assert.Equal("", new Assignment("Client", "").ToString());
        Assert.Equal("DA", new Assignment("Client", "AD").ToString(RoleScheme.Daci));
        Assert.Equal("* note", new Note("*", "note").ToString());
        Assert.Equal("No.: 7", new ActivityAttribute("No.", "7").ToString());
        Assert.Equal("Client, Provider", new Matrix("", ["Client", "Provider"], []).Parties.ToString());
    }
}
