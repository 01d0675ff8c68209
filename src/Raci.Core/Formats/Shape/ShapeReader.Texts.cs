using Raci.Formats.Markdown.Inlines;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <content>Texts, names and prose.</content>
internal ref partial struct ShapeReader<TTokens>
{
    private Text ReadText()
    {
        if (_tokens.Kind == ShapeToken.StartObject)
            return ReadMarkup();
        return Text.OfNormal(ReadName("a text, or an object with the member markdown"));
    }

    /// <summary>Gets the characters of a scalar, with its spaces folded; empty where there is none.</summary>
    private string ReadName(string expected = "a text")
    {
        var text = TextRules.Fold(ReadCharacters(expected, lines: false));
        if (text.Length <= _mostLength)
            return text;
        Report(TextTooLong, text, text.Length, _mostLength);
        return TextRules.Cut(text, _mostLength);
    }

    /// <summary>Gets a text of several lines.</summary>
    private string ReadString() => ReadCharacters("a text", lines: true);

    private string ReadCharacters(string expected, bool lines)
    {
        if (_tokens.Kind != ShapeToken.Text)
        {
            if (_tokens.Kind is not (ShapeToken.Number or ShapeToken.True or ShapeToken.False))
            {
                Refuse(expected);
                return "";
            }

            // What it says is kept; only that it is no text is told.
            if (!TTokens.HasLooseScalars)
                Report(WrongKind, new Wording(Describe(_tokens.Kind)), new Wording(expected));
        }

        return Repaired(_tokens.Text, lines);
    }

    private string Repaired(string text, bool lines)
    {
        text = TextRules.WithLineFeeds(text);
        if (!lines)
            text = text.AsSpan().ContainsAny('\n', '\t') ? TextRules.Fold(text) : text;
        var repaired = TextRules.Repair(text, lines);
        if (repaired.Length != text.Length)
            Report(ForbiddenCharacters, text.Length - repaired.Length);
        return repaired;
    }

    private Text ReadMarkup()
    {
        var text = default(Text);
        var members = new ShapeMembers(_path.Depth);
        while (NextMember(ShapeNames.OfText, ref members) >= 0)
        {
            var source = ReadString();
            text = new InlineReader(_diagnostics, limits).Read(source, Here());
        }

        return text;
    }
}
