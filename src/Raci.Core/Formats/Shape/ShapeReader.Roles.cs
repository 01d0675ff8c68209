using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <content>The scheme and its roles.</content>
internal ref partial struct ShapeReader<TTokens>
{
    private void ReadSchemeName()
    {
        _schemePlace = _tokens.Place;
        var name = ReadName();
        draft.SchemeName = name.Length == 0 ? null : name;
    }

    private void ReadRoles()
    {
        if (!Expect(ShapeToken.StartList, "a list of roles"))
            return;
        var roles = new List<RoleDraft>();
        var letters = RoleSet.None;
        var (level, index) = (_path.Depth, -1);
        while (NextItem(level, ref index))
        {
            var start = _tokens.Place;
            if (!Expect(ShapeToken.StartObject, "a role: an object with letter, name, description and kind") || ReadRole() is not { } role)
                continue;
            if (letters.Contains(role.Letter))
                ReportAt(start, DuplicateMember, role.Letter);
            else
                roles.Add(role);
            letters |= RoleSet.Of(role.Letter);
        }

        draft.Roles = roles;
    }

    private RoleDraft? ReadRole()
    {
        var start = _tokens.Place;
        var role = new RoleDraft('\0', default, default, null);
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfRole, ref members); member >= 0; member = NextMember(ShapeNames.OfRole, ref members))
        {
            role = member switch
            {
                0 => role with { Letter = ReadLetter() },
                1 => role with { Name = ReadText() },
                2 => role with { Description = ReadText() },
                _ => role with { Kind = ReadKind() },
            };
        }

        if (role.Letter != '\0')
            return role;
        if ((members.Seen & 1) == 0 && !IsOver)
            ReportAt(start, InvalidValue, role.Name, new Wording("role without a letter"), new Wording("it was left out"), new Wording("its letter"));
        return null;
    }

    private char ReadLetter()
    {
        var letter = ReadName("a letter from A to Z");
        if (letter.Length == 1 && char.IsAsciiLetter(letter[0]))
            return char.ToUpperInvariant(letter[0]);
        Report(InvalidValue, letter, new Wording("letter from A to Z"), new Wording("the role was left out"), new Wording("one letter from A to Z"));
        return '\0';
    }

    private RoleKind? ReadKind()
    {
        var word = ReadName();
        if (!RoleKindWords.TryFind(word, out var kind))
            Report(InvalidValue, word, new Wording("kind of a role"), new Wording("it was left out"), new Wording($"one of {RoleKindWords.All}"));
        return kind;
    }

    /// <summary>Makes the scheme of its name and its roles, as far as they were read.</summary>
    private void ResolveScheme()
    {
        var isKnown = RoleScheme.TryFind(draft.SchemeName, out var known);
        if (draft.Roles is { Count: > 0 } roles)
        {
            var letters = roles.Aggregate(RoleSet.None, (all, role) => all | RoleSet.Of(role.Letter));
            var like = known ?? RoleScheme.BuiltIn.FirstOrDefault(scheme => scheme.Letters == letters);
            var name = draft.SchemeName ?? like?.Name ?? string.Concat(roles.Select(role => role.Letter));
            draft.Scheme = new RoleScheme(name, roles.Select(role => Complete(role, like)).ToValueList());
            return;
        }

        draft.Scheme = known;
        if (!isKnown && draft.SchemeName is { } unknown)
        {
            var location = _tokens.LocationOf(_schemePlace, "/" + ShapeNames.Scheme.Text);
            draft.Diagnostics.Add(InvalidValue.At(location, unknown, new Wording("scheme the library knows"), new Wording("the letters are taken as those of RACI"), new Wording("its letters under roles, or the name of a known scheme")));
        }
    }

    // A kind that is not told is that of the same letter in a scheme of the same name or the same letters.
    private static Role Complete(RoleDraft role, RoleScheme? like)
    {
        var known = like is not null && like.TryGet(role.Letter, out var same) ? same : null;
        return new Role(role.Letter, role.Name.IsEmpty ? known?.Name ?? role.Letter.ToString() : role.Name, role.Kind ?? known?.Kind ?? RoleKind.Other, role.Description);
    }
}
