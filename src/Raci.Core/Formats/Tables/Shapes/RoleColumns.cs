namespace Raci.Formats.Tables.Shapes;

/// <summary>Which labels of a row of headings are roles, and of which alphabet.</summary>
/// <param name="Scheme">The alphabet.</param>
/// <param name="Letters">For each heading the letters of its roles; none where it is no role.</param>
/// <param name="Doubtful">The headings of which a word leaves open whether R or A is meant.</param>
internal sealed record RoleColumns(RoleScheme Scheme, RoleSet[] Letters, List<int> Doubtful)
{
    /// <summary>Gets how many headings are roles.</summary>
    public int Count { get; } = Array.FindAll(Letters, letters => !letters.IsEmpty).Length;

    /// <summary>Gets all letters.</summary>
    public RoleSet All { get; } = Together(Letters);

    /// <summary>Finds the roles among headings: those of the alphabet that explains the most of them, each once.</summary>
    /// <returns>The roles; null where fewer than two headings are roles that go together.</returns>
    /// <param name="headings">The headings.</param>
    /// <param name="own">The roles that the document itself explains; null for none.</param>
    public static RoleColumns? Find(IReadOnlyList<string> headings, RoleScheme? own = null) => Find(headings.Select(heading => RoleLabel.AllOf(heading, own)).ToList(), own);

    /// <summary>Finds the roles among headings, whatever the words beside letters in brackets; null where the words tell as much, or where no such letters perform and answer.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="own">The roles that the document itself explains; null for none.</param>
    public static RoleColumns? FindBracketed(IReadOnlyList<string> headings, RoleScheme? own = null)
    {
        var wide = headings.Select(heading => RoleLabel.AllOrBracketed(heading, own)).ToList();
        if (!wide.Exists(labels => labels.Count > 0) || Find(wide, own) is not { } found || found.Count <= (Find(headings, own)?.Count ?? 0))
            return null;
        return found.All.Overlaps(found.Scheme.Performing) && found.All.Overlaps(found.Scheme.Answering) ? found : null;
    }

    private static RoleColumns? Find(List<List<RoleLabel>> labels, RoleScheme? own)
    {
        if (labels.Count(label => label.Count > 0) < 2)
            return null;
        var best = default(RoleColumns);
        foreach (var scheme in RoleScheme.BuiltIn)
        {
            var found = In(scheme, labels);
            if (found is not null && (best is null || found.Count > best.Count || (found.Count == best.Count && best.Scheme != RoleScheme.Raci && found.Scheme.Letters.Count < best.Scheme.Letters.Count)))
                best = found;
        }

        // What the document explains itself is surer than what its words mean elsewhere.
        if (own is not null && In(own, labels) is { Count: > 1 } explained && explained.Count >= (best?.Count ?? 0))
            return explained;
        return best is not null && best.IsConvincing(labels) ? best : null;
    }

    private static RoleColumns? In(RoleScheme scheme, List<List<RoleLabel>> labels)
    {
        var letters = new RoleSet[labels.Count];
        var clear = RoleSet.None;
        for (var i = 0; i < letters.Length; i++)
        {
            if (labels[i].Exists(label => label.IsAmbiguous) || !TryLetters(scheme, labels[i], out letters[i]))
                continue;
            if (clear.Overlaps(letters[i]))
                return null;
            clear |= letters[i];
        }

        var doubtful = new List<int>();
        for (var i = 0; i < letters.Length; i++)
        {
            if (labels[i].Exists(label => label.IsAmbiguous) && !TakeOther(scheme, labels[i], ref letters[i], ref clear, doubtful, i))
                return null;
        }

        return new RoleColumns(scheme, letters, doubtful);
    }

    // Beside a heading that is clearly R, a word for both is A, and the other way round.
    private static bool TakeOther(RoleScheme scheme, List<RoleLabel> labels, ref RoleSet letters, ref RoleSet clear, List<int> doubtful, int index)
    {
        if (labels is not [{ Word: { } word }])
            return true;
        var (likely, other) = (RoleSet.Of(word.Letter), RoleSet.Of(word.Other));
        if (!scheme.Letters.IsSupersetOf(likely | other) || clear.IsSupersetOf(likely | other))
            return false;
        if (!clear.Overlaps(likely | other))
            doubtful.Add(index);
        letters = clear.Contains(word.Letter) ? other : likely;
        clear |= letters;
        return true;
    }

    private static RoleSet Together(RoleSet[] sets)
    {
        var all = RoleSet.None;
        foreach (var set in sets)
            all |= set;
        return all;
    }

    private static bool TryLetters(RoleScheme scheme, List<RoleLabel> labels, out RoleSet letters)
    {
        letters = RoleSet.None;
        foreach (var label in labels)
        {
            var letter = label.LetterIn(scheme);
            if (letter == 0)
            {
                letters = RoleSet.None;
                return false;
            }

            letters |= RoleSet.Of(letter);
        }

        return labels.Count > 0;
    }

    // Two letters alone may be anything; so may two words that do not say who performs or answers.
    private bool IsConvincing(List<List<RoleLabel>> labels)
    {
        if (Count < 2 || !(All.Overlaps(Scheme.Performing) || All.Overlaps(Scheme.Answering)))
            return false;
        var words = 0;
        for (var i = 0; i < Letters.Length; i++)
            words += !Letters[i].IsEmpty && labels[i].Exists(label => label.Words.Length > 0) ? 1 : 0;

        var isRaci = RoleScheme.Drasci.Letters.IsSupersetOf(All) && !All.Contains('D');
        return (Count >= 3 && (isRaci || Count >= Scheme.Roles.Count - 1)) || (isRaci && (words == 2 || All == "RA"));
    }
}
