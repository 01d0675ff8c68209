using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <content>The members of a matrix other than its phases and its roles.</content>
internal ref partial struct ShapeReader<TTokens>
{
    private void ReadLanguage()
    {
        var language = ReadName();
        if (MatrixRules.IsLanguage(language))
            draft.Language = language;
        else if (language.Length > 0)
            Report(InvalidValue, language, new Wording("language tag of BCP 47"), new Wording("it was left out"), new Wording("one such as en, fr or pt-BR"));
    }

    private void ReadLegend()
    {
        if (!Expect(ShapeToken.StartObject, "an object"))
            return;
        draft.LegendPlace = _tokens.Place;
        var legend = new Legend();
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfLegend, ref members); member >= 0; member = NextMember(ShapeNames.OfLegend, ref members))
        {
            legend = member switch
            {
                0 => legend.WithHeading(ReadText()),
                1 => legend.WithIntroduction(ReadString()),
                2 => legend.WithColumns(ReadTexts()),
                _ => legend.WithConclusion(ReadString()),
            };
        }

        draft.Legend = legend;
    }

    private ValueList<Text> ReadTexts()
    {
        if (!Expect(ShapeToken.StartList, "a list of texts"))
            return [];
        var texts = new List<Text>();
        var (level, index) = (_path.Depth, -1);
        while (NextItem(level, ref index))
            texts.Add(_tokens.Kind == ShapeToken.Null ? default : ReadText());
        return texts.ToValueList();
    }

    private void ReadHeadings()
    {
        if (!Expect(ShapeToken.StartObject, "an object"))
            return;
        var headings = Headings.None;
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfHeadings, ref members); member >= 0; member = NextMember(ShapeNames.OfHeadings, ref members))
            headings = member == 0 ? headings with { Activity = ReadText() } : headings with { Phase = ReadText() };
        draft.Headings = headings;
    }

    private void ReadProse()
    {
        if (!Expect(ShapeToken.StartObject, "an object"))
            return;
        var prose = Prose.None;
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfProse, ref members); member >= 0; member = NextMember(ShapeNames.OfProse, ref members))
            prose = member == 0 ? prose.WithBefore(ReadString()) : prose.WithAfter(ReadString());
        draft.Prose = prose;
    }

    private void ReadParties()
    {
        if (!Expect(ShapeToken.StartList, "a list of parties"))
            return;
        var parties = new ShapeParties(isListed: true);
        var (level, index) = (_path.Depth, -1);
        while (NextItem(level, ref index))
        {
            var start = _tokens.Place;
            if (parties.Count >= limits.Parties)
                Exceed(limits.Parties, "parties", nameof(ReadLimits.Parties));
            else if (ReadParty() is { } party && !parties.TryAdd(party))
                ReportAt(start, DuplicateMember, party.Name);
            else if (parties.Count > 0)
                draft.PartyPlaces.TryAdd(parties[parties.Count - 1].Name, (start, index));
        }

        draft.Parties = parties;
        _listedParties = parties.Count;
    }

    private Party? ReadParty()
    {
        var start = _tokens.Place;
        var (name, heading) = ("", default(Text));
        if (_tokens.Kind == ShapeToken.StartObject)
        {
            var members = new ShapeMembers(_path.Depth);
            for (var member = NextMember(ShapeNames.OfParty, ref members); member >= 0; member = NextMember(ShapeNames.OfParty, ref members))
            {
                if (member == 0)
                    name = ReadName();
                else
                    heading = ReadText();
            }
        }
        else
        {
            name = ReadName("a party: its name, or an object with name and heading");
        }

        if (name.Length > 0)
            return new Party(name, heading);
        if (!IsOver)
            ReportAt(start, InvalidValue, heading, new Wording("party without a name"), new Wording("it was left out"), new Wording("its name"));
        return null;
    }

    private ValueList<Note> ReadNotes()
    {
        if (!Expect(ShapeToken.StartList, "a list of notes"))
            return [];
        var notes = new List<Note>();
        var (level, index) = (_path.Depth, -1);
        while (NextItem(level, ref index))
        {
            if (Expect(ShapeToken.StartObject, "a note: an object with mark and text") && ReadNote() is { } note)
                notes.Add(note);
        }

        return notes.ToValueList();
    }

    private Note? ReadNote()
    {
        var start = _tokens.Place;
        var (mark, text) = ("", default(Text));
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfNote, ref members); member >= 0; member = NextMember(ShapeNames.OfNote, ref members))
        {
            if (member == 0)
                mark = ReadMark() ?? "";
            else
                text = ReadText();
        }

        if (mark.Length > 0 && !text.IsEmpty)
            return new Note(mark, text);
        if (!IsOver)
            ReportAt(start, InvalidValue, $"{mark} {text}", new Wording("note"), new Wording("it was left out"), new Wording("its mark and its text"));
        return null;
    }

    private string? ReadMark()
    {
        var mark = ReadName();
        if (mark.Length == 0 || Marks.Measure(mark) == mark.Length)
            return mark.Length == 0 ? null : mark;
        Report(InvalidValue, mark, new Wording("mark"), new Wording("it was left out"), new Wording("signs such as * or †, or a number or small letter in brackets such as (1)"));
        return null;
    }
}
