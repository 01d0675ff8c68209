using Raci.Collections;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <content>The parts the parties play in an activity.</content>
internal ref partial struct ShapeReader<TTokens>
{
    private ValueList<Assignment> ReadAssignments()
    {
        if (!Expect(ShapeToken.StartObject, "an object of parties and their roles"))
            return [];
        var (count, likely, hash) = (0, 0, 0u);
        var depth = _path.Depth;
        for (Next(); _tokens.Kind == ShapeToken.Name; Next())
        {
            var index = FindParty(likely);
            _path.Enter(index < 0 ? _tokens.Text : draft.Parties![index].Name);
            if (index < 0 || !draft.Parties!.Stamp(index, _rows))
            {
                RefuseName(index < 0 ? "" : draft.Parties![index].Name);
            }
            else
            {
                Next();
                var cell = ReadCell(draft.Parties[index].Name);
                if (!cell.IsEmpty)
                {
                    if (count == _cells.Length)
                        Array.Resize(ref _cells, count * 2);
                    _cells[count++] = cell;
                    hash = AssignmentPatterns.Add(hash, cell.Roles, index);
                }

                likely = index + 1;
            }

            _path.LeaveTo(depth);
        }

        return _patterns.ListOf(_cells.AsSpan(0, count), hash);
    }

    private int FindParty(int likely)
    {
        var parties = draft.Parties!;
        var near = parties.FindNear(ref _tokens, likely);
        if (near >= 0)
            return near;
        var name = Named();
        var index = parties.Find(name);
        if (index >= 0 || name.Length == 0)
            return index;
        _path.Enter(name);
        if (parties.IsListed)
            Report(UnknownParty, name, parties.Describe());
        if (parties.Count >= limits.Parties)
            Exceed(limits.Parties, "parties", nameof(ReadLimits.Parties));
        _path.LeaveTo(_path.Depth - 1);
        parties.TryAdd(new Party(name));
        return parties.Count - 1;
    }

    private Assignment ReadCell(string party)
    {
        if (_tokens.Kind == ShapeToken.Text && _tokens.TryLetters(out var letters) && _scheme.Letters.IsSupersetOf(letters))
            return Assignment.OfNormal(party, letters);
        return _tokens.Kind switch
        {
            ShapeToken.Null => default,
            ShapeToken.StartObject => ReadAnnotated(party),
            _ => ReadPrinted(party, ReadName("a cell: letters such as RA, or an object with roles, mark and remark")),
        };
    }

    // A cell as documents print it: letters, the mark, the remark in brackets.
    private Assignment ReadPrinted(string party, string text)
    {
        var cell = RoleCell.Parse(text);
        if (cell.Kind == RoleCellKind.Empty)
            return default;
        if (cell.Kind == RoleCellKind.Other || !_scheme.Letters.IsSupersetOf(cell.Roles))
            return NoRole(_tokens.Place, party, text, null, default);
        var mark = cell.Mark.IsEmpty ? null : cell.Mark.ToString();
        if (cell.HasSeveralMarks)
            Report(SeveralMarks, text, mark!);
        var remark = cell.HasSeveralMarks && cell.Rest.IsEmpty ? Text.OfNormal(text) : RoleWords.WithoutBrackets(Text.OfNormal(cell.Rest.ToString()));
        if (cell.Kind != RoleCellKind.Wordy)
            return Annotated(party, cell.Roles, mark, remark);
        var all = cell.Roles | RoleWords.LettersIn(cell.Rest, _scheme);
        Report(LooseWords, text, all.ToString(_scheme), remark);
        return Annotated(party, all, mark, remark);
    }

    private Assignment ReadAnnotated(string party)
    {
        var start = _tokens.Place;
        var (letters, mark, remark) = ("", default(string), default(Text));
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfAssignment, ref members); member >= 0; member = NextMember(ShapeNames.OfAssignment, ref members))
        {
            if (member == 0)
                letters = ReadName("letters such as RA");
            else if (member == 1)
                mark = ReadMark();
            else
                remark = ReadText();
        }

        return RoleSet.TryParse(letters, _scheme, out var roles)
            ? Annotated(party, roles, mark, remark)
            : NoRole(start, party, letters, mark, remark);
    }

    // What is no role is kept as a remark, before the one there is.
    private Assignment NoRole(int start, string party, string text, string? mark, Text remark)
    {
        ReportAt(start, NotARole, text, _scheme, string.Join(", ", _scheme.Order.ToCharArray()), new Wording(""));
        var all = remark.IsEmpty ? text : $"{text} {remark}";
        return Annotated(party, RoleSet.None, mark, Text.OfNormal(TextRules.Cut(all, _mostLength)));
    }

    // Words in brackets that look like a mark are one.
    private Assignment Annotated(string party, RoleSet roles, string? mark, Text remark)
    {
        if (!Marks.IsBracketed(remark.ToString()))
            return Assignment.OfNormal(party, roles, mark, remark);
        if (mark is not null)
            Report(InvalidValue, remark, new Wording("remark beside a mark"), new Wording("it was left out"), new Wording("other words, or one mark"));
        return Assignment.OfNormal(party, roles, mark ?? $"({remark})");
    }
}
