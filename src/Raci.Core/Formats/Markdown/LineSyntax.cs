namespace Raci.Formats.Markdown;

/// <summary>Tells by a line alone what it starts: the rules of CommonMark's blocks, as far as they matter for finding tables and headings.</summary>
internal static class LineSyntax
{
    /// <summary>The columns of indentation from which a line is code.</summary>
    public const int CodeIndent = 4;

    /// <summary>What stands before a line like spaces and is none to Markdown, such as the byte order mark of a file that was appended to another.</summary>
    public const string OddSpaces = " \t\uFEFF\u00A0\u200B\u3000";

    private static readonly string[] HtmlBlocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
        "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ];

    /// <summary>Gets the columns a line is indented by; a tab goes to the next multiple of four.</summary>
    public static int IndentOf(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var c in line)
        {
            if (c == ' ')
                columns++;
            else if (c == '\t')
                columns += 4 - (columns % 4);
            else
                break;
        }

        return columns;
    }

    /// <summary>Gets the level of a heading that starts with number signs; zero for none.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> content)
    {
        var level = content.Length - content.TrimStart('#').Length;
        return level is >= 1 and <= 6 && (level == content.Length || content[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>Gets the words of a heading without the attributes in braces behind them, as in <c>Order {#order}</c>.</summary>
    public static ReadOnlySpan<char> WithoutAttributes(ReadOnlySpan<char> content)
    {
        if (content.Length < 4 || content[^1] != '}')
            return content;
        var open = content.LastIndexOf('{');
        return open > 0 && content[open - 1] is ' ' or '\t' && content[open + 1] is '#' or '.' or ':' ? content[..open].TrimEnd(" \t") : content;
    }

    /// <summary>Gets the words of a heading that starts with number signs, without those that close it.</summary>
    public static ReadOnlySpan<char> HeadingContent(ReadOnlySpan<char> content)
    {
        content = content.TrimStart('#').Trim(" \t");
        var bare = content.TrimEnd('#');
        return bare.IsEmpty || bare[^1] is ' ' or '\t' ? bare.TrimEnd(" \t") : content;
    }

    /// <summary>Gets the level of the heading that a line of = or - makes of the paragraph above; zero for no such line.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> content)
    {
        content = content.TrimEnd(" \t");
        if (content.IsEmpty || content[0] is not ('=' or '-') || content.ContainsAnyExcept(content[0]))
            return 0;
        return content[0] == '=' ? 1 : 2;
    }

    /// <summary>Gets the length of a fence of code and its character; zero for none.</summary>
    public static int FenceLength(ReadOnlySpan<char> content)
    {
        if (content.Length < 3 || content[0] is not ('`' or '~'))
            return 0;
        var length = content.Length - content.TrimStart(content[0]).Length;
        return length >= 3 && (content[0] == '~' || !content[length..].Contains('`')) ? length : 0;
    }

    /// <summary>Tells whether a line is a thematic break.</summary>
    public static bool IsThematicBreak(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty || content[0] is not ('-' or '*' or '_'))
            return false;
        var count = 0;
        foreach (var c in content)
        {
            if (c == content[0])
                count++;
            else if (c is not (' ' or '\t'))
                return false;
        }

        return count >= 3;
    }

    /// <summary>Tells whether a line starts an item of a list.</summary>
    public static bool IsListItem(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty)
            return false;
        var marker = 1;
        if (content[0] is not ('-' or '*' or '+'))
        {
            var digits = content.Length - content.TrimStart("0123456789").Length;
            if (digits is 0 or > 9 || digits == content.Length || content[digits] is not ('.' or ')'))
                return false;
            marker = digits + 1;
        }

        return marker == content.Length || content[marker] is ' ' or '\t';
    }

    /// <summary>Tells whether a line starts a box of a site generator, whose content is indented below it.</summary>
    public static bool IsAdmonition(ReadOnlySpan<char> content) =>
        content.StartsWith("!!! ") || content.StartsWith("??? ") || content.StartsWith("???+ ") || content.StartsWith("=== \"");

    /// <summary>Tells whether a line without pipes is of a template, a box or attributes of what stands above, and so no row.</summary>
    public static bool IsTemplate(ReadOnlySpan<char> content) =>
        content.StartsWith(":::") || content.StartsWith("{{") || content.StartsWith("{%") || content.StartsWith("{:") || content.StartsWith("{.") || content.StartsWith("{#")
        || content.StartsWith("Table:") || content.StartsWith(": ") || IsAdmonition(content);

    /// <summary>Gets what ends a block of HTML, code or a comment that goes on until a certain text; null for a block that does not.</summary>
    public static string? RawBlockEnd(ReadOnlySpan<char> content)
    {
        if (content.StartsWith("{/*"))
            return "*/}";
        if (content.Length < 2 || content[0] != '<')
            return null;
        if (content.StartsWith("<!--"))
            return "-->";
        if (content.StartsWith("<?"))
            return "?>";
        if (content.StartsWith("<![CDATA["))
            return "]]>";
        if (content.Length > 2 && content[1] == '!' && char.IsAsciiLetter(content[2]))
            return ">";
        foreach (var tag in (string[])["pre", "script", "style", "textarea"])
        {
            if (IsTag(content, tag))
                return $"</{tag}>";
        }

        return null;
    }

    /// <summary>Tells whether a line starts a block of HTML that goes on until an empty line.</summary>
    /// <param name="content">The line without indentation.</param>
    /// <param name="inParagraph">Whether a paragraph stands right above, which a tag of any name does not end.</param>
    public static bool StartsHtml(ReadOnlySpan<char> content, bool inParagraph)
    {
        if (content.Length < 3 || content[0] != '<')
            return false;
        foreach (var tag in HtmlBlocks)
        {
            if (IsTag(content, tag))
                return true;
        }

        var bare = content.TrimEnd(" \t");
        return !inParagraph && bare[^1] == '>' && char.IsAsciiLetter(bare[1] == '/' ? bare[2] : bare[1]) && bare[1..^1].IndexOfAny('<', '>') < 0 && bare.IndexOf(':') < 0 && bare.IndexOf('@') < 0;
    }

    private static bool IsTag(ReadOnlySpan<char> content, string tag)
    {
        var name = content[1] == '/' ? content[2..] : content[1..];
        return name.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (name.Length == tag.Length || name[tag.Length] is ' ' or '\t' or '>' or '/');
    }
}
