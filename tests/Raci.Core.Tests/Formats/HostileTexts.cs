namespace Raci.Core.Tests.Formats;

/// <summary>Texts that nobody writes and that have cost some reader its time, its memory or its stack: megabytes of one thing, alone, in a cell and in front matter, and nesting without end.</summary>
internal static class HostileTexts
{
    private const string Table = "| Activity | Client |\n|---|---|\n| Order | R |\n";

    // As much as front matter may be, and a little less.
    private const int MostFrontMatter = 8_000_000;

    private static readonly string[] Pieces =
    [
        "|", "[", "]", ">", "\"", "'", " ", "\t", "\n", "\r", "\\", "*", "_", "`", "<", "&", "{", "}", "-", "- - - ", ": ", "a: ", "#", ",", ";", "(", ")", "!", "\0", "\u00FF", "=", "~", "+", "@", "\uFEFF", "a", "1", "R",
        "[a]: b\n", "| - |\n", "|-", "| R ", "**a", "*a ", "**a*", "a*b_", "__R__", "![", "[a](", "](", "<a", "</", "<!--", "-->", "<b>", "<table>", "<td>", "<td colspan=1000>", "<tr><td>R", "&amp", "&#", "&#x41;", "``` \n", "---\n", "# a\n", "a\n===\n",
        "> ", "1. ", "a,", "\"\",", "\"a\n", "a;b\t", "{\"a\":", "[1,", "\"a\",", "&a ", "*a ", "? ", "!!a ", "|\n", "a: |\n", "- a\n", "a: &a\n", "x\n\n", "(1)", "[^1]", "[^1]: a\n", "A*\u2020", "\u0301", "\u202E", "😀", "{{", "<<<<<<<\n",
    ];

    /// <summary>Gets the names of all texts.</summary>
    public static IEnumerable<string> Names => Pieces.SelectMany(piece => (string[])[$"{piece}", $"in a cell: {piece}", $"in front matter: {piece}", $"in JSON: {piece}"]).Select(Escape).Concat(Special.Keys).Distinct(StringComparer.Ordinal);

    private static Dictionary<string, Func<int, string>> Special { get; } = new(StringComparer.Ordinal)
    {
        ["JSON lists in lists"] = length => new string('[', length / 2) + new string(']', length / 2),
        ["JSON objects in objects"] = length => Repeat("{\"phases\":[", length - length / 6) + Repeat("]}", length / 6),
        ["JSON members of one name"] = length => $"{{\"phases\":[{Repeat("{\"title\":\"a\",\"title\":\"b\"},", length)}{{}}]}}",
        ["JSON of many parties"] = length => $"{{\"parties\":[{string.Join(',', Enumerable.Range(0, length / 16).Select(i => $"\"P{i}\""))}],\"phases\":[]}}",
        ["JSON of unknown members"] = length => $"{{{string.Join(',', Enumerable.Range(0, length / 16).Select(i => $"\"m{i}\":{i}"))}}}",
        ["YAML lists in lists"] = length => "a: " + new string('[', length / 2) + new string(']', length / 2),
        ["YAML lists by lines"] = length => Lines(length, (line, indent) => $"{indent}-\n"),
        ["YAML maps by lines"] = length => Lines(length, (line, indent) => $"{indent}a:\n"),
        ["YAML bomb"] = Bomb,
        ["YAML bomb in front matter"] = length => $"---\n{Bomb(length)}---\n{Table}",
        ["YAML alias of itself"] = length => $"---\na: &a [{Repeat("*a, ", Math.Min(length, MostFrontMatter))}]\n---\n{Table}",
        ["YAML documents"] = length => Repeat("---\na: 1\n", length),
        ["YAML names of a long map"] = length => string.Concat(Enumerable.Range(0, length / 10).Select(i => $"n{i}: {i}\n")),
        ["HTML tables in tables"] = length => Repeat("<table><tr><td>", length),
        ["HTML elements in elements"] = length => Repeat("<div><b><i>", length),
        ["HTML formatting without end"] = length => Repeat("<p><b><i><a href=x>", length),
        ["HTML attributes"] = length => $"<table {string.Join(' ', Enumerable.Range(0, length / 10).Select(i => $"a{i}=b"))}><tr><td>R",
        ["HTML spans"] = length => $"<table><tr><th>Activity<th>Client</tr>{Repeat("<tr><td rowspan=65534 colspan=1000>R</tr>", length)}</table>",
        ["lists by lines"] = length => Lines(length, (line, indent) => $"{indent}- x\n") + "\n\n" + Table,
        ["rows of a table"] = length => Table + Repeat("| Order | R |\n", length),
        ["rows without parties"] = length => Table + Repeat("| | |\n", length),
        ["rows that are no roles"] = length => Table + Repeat("| a | b |\n", length),
        ["bold rows"] = length => Table + Repeat("| **Or**d*er* | **R** |\n", length),
        ["tables"] = length => Repeat($"# a\n\n{Table}\n", length),
        ["tables of other parties"] = length => string.Concat(Enumerable.Range(0, length / 60).Select(i => $"# {i}\n\n| Activity | Team {i} | Group {i} |\n|---|---|---|\n| a | R | A |\n\n")),
        ["columns"] = length => Columns(length, i => $"P{i}"),
        ["columns of one name"] = length => Columns(length, _ => "a"),
        ["headings that go down"] = length => Repeat("# a\n## a\n### a\n#### a\n##### a\n###### a\n", length) + Table,
        ["references"] = length => Table + Repeat("| [a][b] | R |\n", length / 2) + string.Concat(Enumerable.Range(0, length / 20).Select(i => $"[b{i}]: c\n")),
        ["references in one cell"] = length => $"| Activity | Client |\n|---|---|\n| {Repeat("[b1] ", length / 2)} | R |\n\n{string.Concat(Enumerable.Range(0, length / 20).Select(i => $"[b{i}]: c\n"))}",
        ["addresses that stay open"] = length => $"| Activity | Client |\n|---|---|\n| *x {Repeat("](", Math.Min(length, 1_900_000))} | R |\n",
        ["escapes up to the longest cell"] = length => $"| Activity | Client |\n|---|---|\n| {Repeat("\\*", Math.Min(length, 1_900_000))} | R |\n",
        ["references up to the longest cell"] = length => $"| Activity | Client |\n|---|---|\n| {Repeat("[b1] ", Math.Min(length, 1_900_000))} | R |\n\n[b1]: c\n",
        ["notes"] = length => $"{Table}| Pay | A* |\n\n{Repeat("\\* a\n\n", length)}",
        ["legends"] = length => Repeat("| Role | Meaning |\n|---|---|\n| R | does |\n| A | owns |\n\n", length) + Table,
        ["CSV of one quoted cell"] = length => $"Activity,Client\n\"{Repeat("\"\"", length)}",
        ["CSV rows"] = length => $"Activity,Client\n{Repeat("Order,R\n", length)}",
        ["CSV columns"] = length => $"Activity,{string.Join(',', Enumerable.Range(0, length / 8).Select(i => $"P{i}"))}\nOrder,R\n",
    };

    /// <summary>Gets a text of about so many characters.</summary>
    public static string Get(string name, int length)
    {
        if (Special.TryGetValue(name, out var make))
            return make(length);
        foreach (var piece in Pieces)
        {
            if (name == Escape(piece))
                return Repeat(piece, length);
            if (name == Escape($"in a cell: {piece}"))
                return $"| Activity | Client |\n|---|---|\n| Order | A |\n| {Repeat(piece, length)} | R |\n";
            if (name == Escape($"in front matter: {piece}"))
                return $"---\ntitle: a\nb: {Repeat(piece, Math.Min(length, MostFrontMatter))}\n---\n{Table}";
            if (name == Escape($"in JSON: {piece}"))
                return $"{{\"title\": \"{Repeat(piece, length)}\", \"phases\": []}}";
        }

        throw new ArgumentException($"There is no text '{name}'.", nameof(name));
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    // Each line lies one level deeper than the last, so that the text grows with the square of its lines.
    private static string Lines(int length, Func<int, string, string> line) =>
        string.Concat(Enumerable.Range(0, (int)Math.Sqrt(length)).Select(i => line(i, new string(' ', 2 * i))));

    private static string Bomb(int length) =>
        "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, Math.Min(length / 30, 10_000)).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

    private static string Columns(int length, Func<int, string> name) =>
        $"| Activity | {string.Join(" | ", Enumerable.Range(0, length / 16).Select(name))} |\n|{Repeat("---|", length / 4 + 4)}\n| Order | {Repeat("R | ", length / 4)}\n";

    private static string Escape(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' || c == ' ' ? $"{c}" : $"\\u{(int)c:x4}"));
}
