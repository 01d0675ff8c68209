namespace Raci.Core.Tests.Metamorphic;

/// <summary>A way to write the roles of a cell, in Markdown.</summary>
/// <param name="Name">What the way is called.</param>
/// <param name="Join">What stands between several roles.</param>
/// <param name="Each">How one role is written; <c>{0}</c> is its letter, <c>{1}</c> its word in the document's language.</param>
/// <param name="All">How all roles of a cell are set off; <c>{0}</c> is what stands between.</param>
/// <param name="Script">The letters that stand for R, A, C, I and S.</param>
/// <param name="HasDetails">Whether a mark and a remark may follow.</param>
/// <param name="Warning">What the reader warns of.</param>
internal sealed record CellNotation(string Name, string Join, string Each = "{0}", string All = "{0}", string Script = "R|A|C|I|S", bool HasDetails = true, string? Warning = null)
{
    public static readonly CellNotation Letters = new("run together", "");

    public static readonly CellNotation[] OfAll =
    [
        Letters, new("slash", "/"), new("spaced slash", " / "), new("comma", ","), new("spaced comma", ", "), new("dot", "."), new("middle dot", "·"), new("spaced dot", " · "), new("space", " "),
        new("semicolon", "; "), new("plus", "+"), new("ampersand", " & "), new("hyphen", "-", HasDetails: false), new("line break", "<br>"), new("pipe", " \\| ", HasDetails: false),
        new("bold", "/", All: "**{0}**"), new("bold letters", " / ", Each: "**{0}**"), new("underscores", "", All: "__{0}__"), new("italic", ", ", All: "*{0}*"), new("code", "/", All: "`{0}`"),
        new("code letters", ", ", Each: "`{0}`"), new("bold answer", "/", Each: "bold A"), new("bold first", "/", Each: "bold first"),
        new("brackets", "", All: "({0})", HasDetails: false), new("square brackets", "/", All: "[{0}]", HasDetails: false),
        new("words", "/", "{1}", HasDetails: false), new("words and commas", ", ", "{1}", HasDetails: false), new("bold words", " / ", "**{1}**", HasDetails: false), new("words in lines", "<br>", "{1}", HasDetails: false),
        new("letter and word", ", ", "{0} - {1}", HasDetails: false), new("letter, word in brackets", ", ", "{0} ({1})", HasDetails: false), new("word, letter in brackets", "<br>", "{1} ({0})", HasDetails: false),
        new("Cyrillic", "/", Script: "R|А|С|І|Ѕ", HasDetails: false, Warning: "RACI1120"), new("Greek", "", Script: "R|Α|C|Ι|S", HasDetails: false, Warning: "RACI1120"), new("full width", "／", Script: "Ｒ|Ａ|Ｃ|Ｉ|Ｓ", HasDetails: false, Warning: "RACI1120"),
        new("circles", "", Script: "Ⓡ|Ⓐ|Ⓒ|Ⓘ|Ⓢ", HasDetails: false, Warning: "RACI1120"),
    ];

    /// <summary>Gets whether the cells are not simply letters.</summary>
    public bool IsOdd => !HasDetails || Warning is not null;

    public string Write(Assignment assignment, ForeignWords words, bool answersFirst)
    {
        var letters = (answersFirst ? "ARSCI" : "RASCI").Where(assignment.Roles.Contains).ToList();
        var cell = All.Replace("{0}", string.Join(Join, letters.Select((letter, i) => Role(letter, words, i == 0))), StringComparison.Ordinal);
        return cell + assignment.Mark?.Replace("*", "\\*", StringComparison.Ordinal) + (assignment.Remark.IsEmpty ? "" : $" ({assignment.Remark})");
    }

    private string Role(char letter, ForeignWords words, bool isFirst)
    {
        var written = Script.Split('|')["RACIS".IndexOf(letter, StringComparison.Ordinal)];
        return Each switch
        {
            "bold A" => letter == 'A' ? $"**{written}**" : written,
            "bold first" => isFirst ? $"**{written}**" : written,
            _ => Each.Replace("{0}", written, StringComparison.Ordinal).Replace("{1}", words.Of(letter), StringComparison.Ordinal),
        };
    }
}
