using System.Text;
using Raci.Collections;
using Raci.Core.Tests.Formats;
using Raci.Core.Tests.Markdown;
using Raci.Formats;
using Raci.Formats.Csv;

namespace Raci.Core.Tests.Csv;

public sealed class CsvTests
{
    private const string Table = "Activity,Client,Provider\nOrder,R,A\n\"Pay, now\",C,RA\n";

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_separator_is_recognised(char separator)
    {
        var matrix = Matrix(Table.Replace(',', separator).Replace($"Pay{separator} now", "Pay, now; or | later", StringComparison.Ordinal));

        Assert.Equal(["Order: R A", "Pay, now; or | later: C RA"], Rows(matrix));
    }

    [Fact]
    public void A_first_line_states_the_separator() => Assert.Equal(["Order, a, b: R A"], Rows(Matrix("sep=;\r\nTask;Client;Team\r\nOrder, a, b;R;A\r\n")));

    [Fact]
    public void Below_a_first_line_that_states_the_separator_places_are_those_of_the_file()
    {
        var result = Read("sep=;\nTask;Client;Team\nOrder;R;A\nBuild;A;R\n");

        Assert.Equal("(4,7)", result.Sources.Of(result.Matrix!.Rows[1].Place, result.Matrix.Parties["Client"])?.ToString());
        Assert.Equal("(2,2)", Assert.Single(Read("sep=;\n;\"\u00A0RA").Diagnostics, diagnostic => diagnostic.Id == "RACI1060").Location.ToString());
    }

    [Theory]
    [InlineData("0", "7", "8", "M", "", "CL", "R")]
    [InlineData("|", "}", "x", "Z", "IZ", "", "A")]
    public void Parties_that_would_be_taken_for_something_else_are_set_apart(string first, string second, string third, string firstRoles, string secondRoles, string thirdRoles, string remark)
    {
        var letters = new RoleScheme("Own", "MZCLI".Select(letter => new Role(letter, $"{letter}", RoleKind.Other)).ToValueList());
        var cells = new[] { (first, firstRoles), (second, secondRoles), (third, thirdRoles) }.Where(cell => cell.Item2.Length > 0).ToList();
        var assignments = cells.Select((cell, i) => new Assignment(cell.Item1, cell.Item2, null, i == cells.Count - 1 ? remark : default(Text))).ToValueList();
        var matrix = new Matrix(default, [first, second, third], [new Phase(default, [new Activity(default, assignments)])], letters);

        var read = Matrix(MatrixFile.ToText(matrix, "csv"));

        Assert.Equal(matrix.Parties, read.Parties);
        Assert.Equal(assignments, read.Rows[0].Activity.Assignments);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_header()
    {
        Assert.Equal("Activity", new CsvMatrixReader().Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Table)]).Matrix!.Headings.Activity);
        Assert.Equal("Activity", new CsvMatrixReader().Read((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Table)]).Matrix!.Headings.Activity);
    }

    [Fact]
    public void A_line_break_in_quotes_is_a_space() => Assert.Equal("Order now", Matrix(Table.Replace("Order", "\"Order\r\n now\"", StringComparison.Ordinal)).Rows[0].Activity.Name);

    [Fact]
    public void A_note_below_a_column_of_phases_is_a_note_and_no_phase()
    {
        var matrix = Matrix("Phase;Tätigkeit;Einkauf;Betrieb\nUmsetzung;Anlage aufbauen;I;RA\n;Nutzer schulen;R;A*\n* nur auf Wunsch;;;\n");

        Assert.Equal(["Umsetzung"], matrix.Phases.Select(phase => phase.Title.ToString()));
        Assert.Equal("* nur auf Wunsch", Assert.Single(matrix.Phases[0].Notes).ToString());
    }

    [Fact]
    public void A_lone_carriage_return_ends_a_line() => Assert.Equal(2, Matrix(Table.Replace('\n', '\r')).Rows.Count);

    [Fact]
    public void What_stands_above_the_header_is_title_and_prose()
    {
        var result = Read($"Release plan,,\nOwner,Bob,\n\n{Table}\n* by mail\n");

        Assert.Equal("Release plan", result.Matrix!.Title);
        Assert.Equal("Owner, Bob", result.Matrix.Prose.Before);
        Assert.Equal("* by mail", result.Matrix.Phases[0].Conclusion);
        Assert.Equal("(4,1)", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1070").Location.ToString());
    }

    [Fact]
    public void Blanks_repeat_the_phases_above()
    {
        var matrix = Matrix("Phase,Phase 2,Task,Client,Team\nBuild,Plan,a,R,A\n,,b,R,A\n,Do,c,R,A\nRun,,d,R,A\n,,e,R,A\n");

        Assert.Equal(["Build › Plan: a", "Build › Plan: b", "Build › Do: c", "Run: d", "Run: e"], matrix.Rows.Select(row => $"{row.PhasePath}: {row.Activity.Name}".Replace(" / ", " › ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_with_a_title_alone_starts_a_phase()
    {
        var matrix = Matrix("Task,Client,Team\nBuild,,\nOrder,R,A\nRun,,\nPay,R,A\nShip,R,A\n");

        Assert.Equal(["Build", "Run", "Run"], matrix.Rows.Select(row => $"{row.PhasePath}"));
    }

    [Fact]
    public void Activities_nobody_has_taken_yet_are_no_titles() => Assert.Equal(4, Matrix("Task,Client,Team\nOrder,R,A\nPay,,\nShip,,\nWatch,R,\n").Rows.Count);

    [Fact]
    public void Empty_lines_between_rows_do_not_end_a_table() => Assert.Equal(3, Matrix("Work,Client,Team\n\nOrder,R,A\n\nPay,C,A\n\nShip,I,A\n").Rows.Count);

    [Fact]
    public void Two_tables_are_read_and_a_legend_too()
    {
        var matrix = Matrix($"{Table}\nRole,Meaning\nR,does it\nA,answers for it\nC,is asked\n\nTask,Client\nShip,R\n");

        Assert.Equal(3, matrix.Rows.Count);
        Assert.Equal("does it", matrix.Scheme['R'].Name);
    }

    [Theory]
    [InlineData("\nR,does it\nA,answers for it\nC,is asked\n", null)]
    [InlineData(",,\nR,does it,\nA,answers for it,\nC,is asked,\n", null)]
    [InlineData("R,does it,\nA,answers for it,\nC,is asked,\n", null)]
    [InlineData("\nLegend,\nR,does it\nA,answers for it\nC,is asked\n", "Legend")]
    [InlineData("* by mail,,\nR = does it,,\nA = answers for it,,\nC = is asked,,\n", null)]
    [InlineData("\n* by mail,,\nR = does it,,\nA = answers for it,,\nC = is asked,,\n", null)]
    public void A_legend_without_a_header_is_read_below_the_table(string below, string? heading)
    {
        var matrix = Matrix(Table.Replace("C,RA", "C,RA*", StringComparison.Ordinal) + below);

        Assert.Equal(["Order: R A", "Pay, now: C RA*"], Rows(matrix));
        Assert.Equal(["R does it", "A answers for it", "C is asked"], matrix.Scheme.Roles.Select(role => $"{role.Letter} {role.Name}"));
        Assert.Equal(heading ?? "", matrix.Legend!.Heading.ToString());
        Assert.Equal(below.Contains("mail", StringComparison.Ordinal) ? ["by mail"] : [], matrix.Phases[0].Notes.Select(note => note.Text.ToString()));
    }

    [Theory]
    [InlineData("Legend,", "Legend", "")]
    [InlineData("Letter,Meaning", "", "Letter Meaning")]
    [InlineData(",", "", " ")]
    public void A_legend_is_read_beside_the_table(string words, string heading, string columns)
    {
        var result = Read($"Activity,Client,Team,,{words}\nOrder,R,A,,R,does it\nPay,C,RA,,A,answers for it\nShip,I,RA,,C,is asked\nWatch,I,RA,,I,is told\n");

        Assert.Equal(["Order: R A", "Pay: C RA", "Ship: I RA", "Watch: I RA"], Rows(result.Matrix!));
        Assert.Equal("is asked", result.Matrix!.Scheme['C'].Name);
        Assert.Equal(heading, result.Matrix.Legend!.Heading.ToString());
        Assert.Equal(columns.Trim(), string.Join(' ', result.Matrix.Legend.Columns.Select(column => column.ToString())).Trim());
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != DiagnosticSeverity.Info);
    }

    [Fact]
    public void Words_above_each_of_several_tables_name_them()
    {
        var matrix = Matrix("Build,,\nTask,Client,Team\na,R,A\n,,\nRun,,\nTask,Client,Team\nb,R,A\n");
        Assert.Equal(["Build: a", "Run: b"], matrix.Rows.Select(row => $"{row.PhasePath}: {row.Activity.Name}"));

        matrix = Matrix("Plan,,\n,,\nBuild,,\nTask,Client,Team\na,R,A\n,,\nRun,,\nTask,Client,Team\nb,R,A\n");
        Assert.Equal("Plan", matrix.Title);
        Assert.Equal(["Build: a", "Run: b"], matrix.Rows.Select(row => $"{row.PhasePath}: {row.Activity.Name}"));
    }

    [Fact]
    public void A_file_with_tabs_may_be_called_csv_and_start_with_a_number_sign() =>
        Assert.Equal(["Order: R A", "Pay: A R"], Rows(MatrixFile.TryRead(Encoding.UTF8.GetBytes("#\tTask\tClient\tTeam\n1\tOrder\tR\tA\n2\tPay\tA\tR\n"), new ReadOptions { Reader = MatrixFormats.Csv.Reader }).Matrix!));

    [Fact]
    public void Rows_of_other_lengths_are_told()
    {
        var result = Read($"{Table}Ship,R\nWatch,R,A,x\nStop,R,A,,\n");

        Assert.Equal(["RACI1005(4,1)", "RACI1004(5,11)"], Findings(result));
    }

    [Fact]
    public void An_open_quote_is_an_error_at_its_place_and_costs_its_row_alone()
    {
        var result = Read($"{Table}Ship,\"R,A\nWatch,R,A\n");

        Assert.Contains("RACI1060(4,6)", Findings(result));
        Assert.Equal("Watch", result.Matrix!.Rows[^1].Activity.Name);
    }

    [Fact]
    public void A_cell_that_is_no_role_is_an_error_at_its_place() => Assert.Equal(["RACI1003(3,14)"], Findings(Read(Table.Replace("C,RA", "C,Bob", StringComparison.Ordinal) + "Ship,R,A\nStop,C,A\n")));

    [Fact]
    public void What_is_written_of_a_seed_is_a_plain_table()
    {
        var seed = MatrixFile.TryRead(Seed.Bytes("fr")).Matrix!;
        var lines = MatrixFile.ToText(seed, "csv").Split("\r\n");

        Assert.StartsWith("Phase,Activité,Rôle ", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("—", string.Concat(lines), StringComparison.Ordinal);
        Assert.Equal(seed.Parties, MatrixFile.Parse(MatrixFile.ToText(seed, "csv"), new ReadOptions { Reader = MatrixFormats.Csv.Reader }).Parties);
    }

    [Theory]
    [InlineData("a,b,c\nd,e,f\n", FormatMatch.Likely)]
    [InlineData("a,b\nc,d\n", FormatMatch.Possible)]
    [InlineData("a\tb\tc\nd\te\tf\n", FormatMatch.Likely)]
    [InlineData("| a | b |\n|---|---|\n| c, d | e |\n", FormatMatch.None)]
    [InlineData("Some words, and others.\n", FormatMatch.None)]
    [InlineData("", FormatMatch.None)]
    public void A_text_is_recognised_by_its_separators(string text, FormatMatch match) => Assert.Equal(match, MatrixFormats.Csv.Reader!.Recognise(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData(" ")]
    [InlineData("|")]
    [InlineData("\n")]
    [InlineData("\"\n")]
    [InlineData(",R\n")]
    [InlineData("x,R\n")]
    [InlineData("x")]
    [InlineData("\"x\"y,")]
    public void Ten_megabytes_of_one_piece_end_soon(string piece)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var result = Read(new StringBuilder().Insert(0, piece, 10_000_000 / piece.Length).ToString());

        Assert.True(result.Matrix is not null || result.HasErrors);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void The_examples_of_the_page_are_read_as_it_says()
    {
        var pages = PageExamples.Of("csv.md", "csv").Select(Matrix).ToArray();

        Assert.Equal(["Build: Order", "Build: Pay", "Run: Watch"], pages[0].Rows.Select(row => $"{row.PhasePath}: {row.Activity.Name}"));
        Assert.Equal("minutes", pages[0].Rows[0].Activity.Attributes[0].Value);
        Assert.Equal(["Client", "Provider"], pages[1].Parties.Select(party => party.Name));
        Assert.Equal("C", pages[1].Rows[1].Activity.Attributes[0].Value);
        Assert.Equal(["=1+1", "'-x"], pages[2].Rows.Select(row => row.Activity.Name.ToString()));
        Assert.Equal(("Release plan", "Build", "RA"), (pages[3].Title.ToString(), $"{pages[3].Rows[1].PhasePath}", pages[3].Rows[1].Activity["Team"].ToString()));
        Assert.All(pages[..3].Zip(PageExamples.Of("csv.md", "csv")), pair => Assert.Equal(pair.Second, MatrixFile.ToText(pair.First, "csv").ReplaceLineEndings("\n")));
    }

    private static ReadResult Read(string csv) => new CsvMatrixReader().Read(csv);

    private static Matrix Matrix(string csv)
    {
        var result = Read(csv);
        Assert.True(result.IsSuccess, $"{string.Join('\n', result.Diagnostics)}\n{csv}");
        return result.Matrix;
    }

    private static IEnumerable<string> Rows(Matrix matrix) => matrix.Rows.Select(row => $"{row.Activity.Name}: {string.Join(' ', row.Activity.Assignments.Select(assignment => assignment.ToString()))}");

    private static string[] Findings(ReadResult result) => [.. result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => $"{d.Id}{d.Location}")];
}
