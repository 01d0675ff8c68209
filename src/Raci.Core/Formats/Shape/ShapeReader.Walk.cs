using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <content>Going from token to token, and saying what is wrong with them.</content>
internal ref partial struct ShapeReader<TTokens>
{
    private readonly bool IsOver => _tokens.Kind == ShapeToken.End;

    private void Next()
    {
        _tokens.Next();
        if (_tokens.Depth >= _mostDepth && _tokens.Kind is (ShapeToken.StartObject or ShapeToken.StartList))
            Exceed(limits.Nesting, "levels of nesting", nameof(ReadLimits.Nesting));
    }

    /// <summary>Goes to the value of the next member that is known and not null, and gets its index; -1 at the end of the object.</summary>
    private int NextMember(ReadOnlySpan<ShapeName> known, ref ShapeMembers members)
    {
        while (true)
        {
            _path.LeaveTo(members.Level);
            Next();
            if (_tokens.Kind != ShapeToken.Name)
                return -1;
            var index = IndexOf(known, members.Likely);
            if (index < 0 || (members.Seen & (1u << index)) != 0)
            {
                LeaveOut(index < 0 ? UnknownMember : DuplicateMember, known);
                continue;
            }

            members.Seen |= 1u << index;
            members.Likely = index + 1;
            _path.Enter(known[index].Text);
            Next();
            if (_tokens.Kind != ShapeToken.Null)
                return IsOver ? -1 : index;
        }
    }

    private int IndexOf(ReadOnlySpan<ShapeName> known, int likely)
    {
        for (var i = 0; i < known.Length; i++)
        {
            var index = (likely + i) % known.Length;
            if (_tokens.Is(known[index]))
                return index;
        }

        return -1;
    }

    private void LeaveOut(DiagnosticDescriptor reason, ReadOnlySpan<ShapeName> known)
    {
        var name = _tokens.Text;
        _path.Enter(name);
        Report(reason, name, new Wording(string.Join(", ", known.ToArray().Select(member => member.Text))));
        Next();
        Skip();
    }

    /// <summary>Goes to the next item of a list; false at its end.</summary>
    private bool NextItem(int level, ref int index)
    {
        _path.LeaveTo(level);
        Next();
        if (_tokens.Kind is ShapeToken.EndList or ShapeToken.End)
            return false;
        _path.Enter(++index);
        return true;
    }

    /// <summary>Goes to the end of the value the tokens stand at.</summary>
    private void Skip()
    {
        if (_tokens.Kind is not (ShapeToken.StartObject or ShapeToken.StartList))
            return;
        var depth = _tokens.Depth;
        do
            Next();
        while (!IsOver && (_tokens.Depth > depth || _tokens.Kind is not (ShapeToken.EndObject or ShapeToken.EndList)));
    }

    /// <summary>Tells whether the value is what is expected; else says so and skips it.</summary>
    private bool Expect(ShapeToken kind, string what)
    {
        if (_tokens.Kind == kind)
            return true;
        Refuse(what);
        return false;
    }

    private void Refuse(string expected)
    {
        if (!IsOver)
            Report(WrongKind, new Wording(Describe(_tokens.Kind)), new Wording(expected));
        Skip();
    }

    private static string Describe(ShapeToken kind) => kind switch
    {
        ShapeToken.StartObject => "an object",
        ShapeToken.StartList => "a list",
        ShapeToken.Text => "a text",
        ShapeToken.Number => "a number",
        ShapeToken.True => "true",
        ShapeToken.False => "false",
        _ => "null",
    };

    private SourceLocation Here() => At(_tokens.Place);

    private SourceLocation At(int place) => _tokens.LocationOf(place, _path.ToString());

    private void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<object> seen) => ReportAt(_tokens.Place, descriptor, seen);

    // What is wrong with an object as a whole is told at its start, when its end was read.
    private void ReportAt(int place, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> seen)
    {
        if (IsOver)
            return;
        if (_said++ < limits.Diagnostics)
            _diagnostics.Add(descriptor.At(At(place), seen));
        else
            Exceed(limits.Diagnostics, "errors and warnings", nameof(ReadLimits.Diagnostics));
    }

    // Nothing behind it is read, and what is in the way of that is told once.
    private void Exceed(int limit, string what, string name)
    {
        if (IsOver)
            return;
        _diagnostics.Add(LimitExceeded.At(Here(), limit, new Wording(what), new Wording(name)));
        _tokens.Stop();
    }
}
