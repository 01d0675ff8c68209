using Raci.Collections;
using Raci.Words;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Legends;

/// <summary>Decides what each role of a legend does: by its words, and by its letter only where the legend as a whole is that of a scheme we know.</summary>
internal sealed class RoleKinds
{
    private const int MostShown = 200;

    // The names that letters have in the built-in schemes. Strings and classes alone: lists and queries of anything smaller are compiled when the command starts.
    private static readonly Dictionary<string, KnownName> Known = FindKnown();

    private readonly ValueList<LegendRole> _roles;
    private readonly RoleSet _letters;
    private readonly RoleSet _used;
    private readonly RoleScheme? _named;
    private readonly RoleKind?[] _kinds;

    private RoleKinds(LegendTable legend, RoleSet used, RoleScheme? named)
    {
        (_roles, _letters, _used, _named) = (legend.Roles, legend.Letters, used, named);
        var known = new KnownName?[_roles.Count];
        for (var i = 0; i < known.Length; i++)
            known[i] = Known.GetValueOrDefault(KeyOf(_roles[i].Letter, _roles[i].Name));
        var model = Model(known);
        _kinds = new RoleKind?[known.Length];
        for (var i = 0; i < known.Length; i++)
            _kinds[i] = Told(i, known[i], model);
        TellResponsible();
    }

    /// <summary>Gets the roles of a legend.</summary>
    /// <param name="legend">The legend.</param>
    /// <param name="used">The letters in use.</param>
    /// <param name="named">The scheme that the document names; null where it names none.</param>
    /// <param name="location">Where the legend stands.</param>
    /// <param name="diagnostics">Where to say what is not known.</param>
    public static List<Role> Of(LegendTable legend, RoleSet used, RoleScheme? named, SourceLocation location, DiagnosticList diagnostics)
    {
        var kinds = new RoleKinds(legend, used, named);
        var scheme = Array.Exists(kinds._kinds, kind => kind is null) ? kinds.ByLetters(location, diagnostics) : null;
        var roles = new List<Role>(legend.Roles.Count);
        for (var i = 0; i < legend.Roles.Count; i++)
        {
            var (letter, name, description) = legend.Roles[i];
            var kind = kinds._kinds[i] ?? (scheme?.TryGet(letter, out var known) == true ? known.Kind : null);
            if (kind is null)
                diagnostics.Add(UnknownKind.At(location, letter, name));
            roles.Add(new Role(letter, name, kind ?? RoleKind.Other, description));
        }

        return roles;
    }

    // The scheme with most of the letters by the same names: the A of MOCHA is an Approver and verifies, that of DACI has the last word.
    private static RoleScheme? Model(KnownName?[] known)
    {
        var (best, most) = (default(RoleScheme), 1);
        foreach (var scheme in RoleScheme.BuiltIn)
        {
            var same = 0;
            foreach (var name in known)
                same += name?.Schemes.Contains(scheme) == true ? 1 : 0;
            if (same > most || (best is not null && same == most && scheme.Letters.Count < best.Letters.Count))
                (best, most) = (scheme, same);
        }

        return best;
    }

    private RoleKind? Told(int index, KnownName? known, RoleScheme? model) =>
        model is not null && known?.Schemes.Contains(model) == true
            ? model[_roles[index].Letter].Kind
            : known?.Kind ?? RoleNames.KindOf(_roles[index].Name.ToString()) ?? RoleNames.KindOf(_roles[index].Description.ToString());

    private static Dictionary<string, KnownName> FindKnown()
    {
        var known = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var scheme in RoleScheme.BuiltIn)
        {
            foreach (var role in scheme.Roles)
            {
                var key = KeyOf(role.Letter, role.Name);
                if (known.TryGetValue(key, out var name))
                    name.Add(scheme, role.Kind);
                else
                    known.Add(key, new KnownName(scheme, role.Kind));
            }
        }

        return known;
    }

    private static string KeyOf(char letter, Text name) => $"{letter} {Folding.Of(name.ToString())}";

    // Beside one who performs, who is responsible answers; and the other way round.
    private void TellResponsible()
    {
        var open = Enumerable.Range(0, _roles.Count).Where(i => _kinds[i] is null && RoleNames.IsResponsible(_roles[i].Name.ToString())).ToList();
        if (open.Count != 1)
            return;
        var (performs, answers) = (_kinds.Contains(RoleKind.Performs), _kinds.Contains(RoleKind.Answers));
        if (performs != answers)
            _kinds[open[0]] = performs ? RoleKind.Answers : RoleKind.Performs;
    }

    // Where the words of most letters are those of the scheme, or the letters are those of RACI and no word says otherwise.
    private RoleScheme? ByLetters(SourceLocation location, DiagnosticList diagnostics)
    {
        if (_named is not null && _named.Letters.IsSupersetOf(_letters) && Count(_named) is var (agree, differ) && differ * 2 <= agree)
            return _named;
        foreach (var scheme in Candidates())
        {
            (agree, differ) = Count(scheme);
            if (agree > 0 && agree >= 3 * differ && (agree + differ) * 2 >= (_letters & scheme.Letters).Count)
                return scheme;
        }

        var core = Candidates().FirstOrDefault(scheme => IsRaci(scheme.Letters & (_letters | _used)) && Count(scheme).Differ == 0);
        if (core is not null && Count(core).Agree == 0)
            diagnostics.Add(TakenByLetter.At(location, Shown(core), core));
        return core;
    }

    // The scheme of just these letters, those with a few more, RACI beside letters of the document's own.
    private IEnumerable<RoleScheme> Candidates() => RoleScheme.BuiltIn
        .Where(scheme => scheme.Letters.IsSupersetOf(_letters) || _letters.IsSupersetOf(scheme.Letters))
        .OrderBy(scheme => (scheme.Letters - _letters).Count + (_letters - scheme.Letters).Count);

    private static bool IsRaci(RoleSet letters) => letters.Contains('R') && letters.Contains('A') && (letters.Contains('C') || letters.Contains('I'));

    private (int Agree, int Differ) Count(RoleScheme scheme)
    {
        var (agree, differ) = (0, 0);
        for (var i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] is not { } kind || !scheme.TryGet(_roles[i].Letter, out var role))
                continue;
            agree += role.Kind == kind ? 1 : 0;
            differ += role.Kind == kind ? 0 : 1;
        }

        return (agree, differ);
    }

    private string Shown(RoleScheme scheme)
    {
        var text = string.Join(", ", _roles.Where(role => scheme.Letters.Contains(role.Letter)).Select(role => $"{role.Letter} = {role.Name}"));
        return text.Length > MostShown ? $"{text[..MostShown]}…" : text;
    }

    // The schemes in which a letter has a name, and what it does if it does the same in all of them.
    private sealed class KnownName(RoleScheme scheme, RoleKind kind)
    {
        public HashSet<RoleScheme> Schemes { get; } = new(ReferenceEqualityComparer.Instance) { scheme };

        public RoleKind? Kind { get; private set; } = kind;

        public void Add(RoleScheme other, RoleKind otherKind)
        {
            Schemes.Add(other);
            Kind = Kind == otherKind ? Kind : null;
        }
    }
}
