namespace Raci.Formats.Tables.Evidence;

/// <summary>What the letters of a table say by themselves.</summary>
internal static class LetterSigns
{
    private const int SlipsOf = 6;

    private static readonly RoleSet Usual = RoleSet.OfLetters("RACISVQODPT");
    private static readonly RoleSet Grades = RoleSet.OfLetters("ABCDEF");
    private static readonly RoleSet Rights = RoleSet.OfLetters("WUX");
    private static readonly RoleSet RightsBeside = RoleSet.OfLetters("RCDA");

    // Letters that are an answer, a size or a kind of change and hardly ever a part in work; each set with one letter it must have.
    private static readonly (RoleSet Letters, RoleSet Needed, string Reason)[] OtherSets =
    [
        (RoleSet.OfLetters("HML"), RoleSet.OfLetters("H"), "its letters are those of high, medium and low"),
        (RoleSet.OfLetters("HML"), RoleSet.OfLetters("L"), "its letters are those of high, medium and low"),
        (RoleSet.OfLetters("SMLX"), RoleSet.OfLetters("L"), "its letters are those of sizes"),
        (RoleSet.OfLetters("YN"), RoleSet.OfLetters("Y"), "its letters are those of yes and no"),
        (RoleSet.OfLetters("JN"), RoleSet.OfLetters("J"), "its letters are those of yes and no"),
        (RoleSet.OfLetters("TF"), RoleSet.OfLetters("F"), "its letters are those of true and false"),
        (RoleSet.OfLetters("PF"), RoleSet.OfLetters("F"), "its letters are those of pass and fail"),
        (RoleSet.OfLetters("MF"), RoleSet.OfLetters("F"), "its letters are those of male and female"),
        (RoleSet.OfLetters("MSCW"), RoleSet.OfLetters("MSW"), "its letters are those of must, should, could and won't"),
        (RoleSet.OfLetters("AMDRT"), RoleSet.OfLetters("AM"), "its letters are those of added, modified and deleted"),
        (RoleSet.OfLetters("AMDRT"), RoleSet.OfLetters("MD"), "its letters are those of added, modified and deleted"),
        (RoleSet.OfLetters("X"), RoleSet.OfLetters("X"), "its letter is a cross"),
    ];

    /// <summary>Tells whether letters, all there are, are seldom roles.</summary>
    public static bool AreOfSomethingElse(RoleSet letters) =>
        !letters.IsEmpty && (Grades.IsSupersetOf(letters) || letters.Overlaps(Rights) || Array.Exists(OtherSets, set => set.Letters.IsSupersetOf(letters) && letters.IsSupersetOf(set.Needed)));

    /// <summary>Gets what the letters say.</summary>
    /// <param name="sets">How often each set of letters stands in the columns that may be parties.</param>
    /// <param name="columns">How many such columns there are.</param>
    /// <param name="explained">The letters that a legend of the document explains.</param>
    public static IEnumerable<Sign> Of(IReadOnlyDictionary<RoleSet, int> sets, int columns, RoleSet explained)
    {
        var letters = sets.Keys.Aggregate(RoleSet.None, (all, set) => all | set);
        if (letters.IsEmpty)
            yield break;
        var cells = sets.Values.Sum();
        if (explained.IsSupersetOf(letters))
            yield return new Sign(3, "a legend explains its letters");
        if (letters.IsSupersetOf(RoleSet.OfLetters("RA")))
            yield return new Sign(!Usual.IsSupersetOf(letters - explained) ? 1 : letters.Contains('I') || letters.Contains('C') ? 3 : 2, $"its letters are {letters}");
        else if (letters.Count > 3 && RoleScheme.BuiltIn.FirstOrDefault(scheme => scheme.Letters == letters) is { } known)
            yield return new Sign(3, $"its letters are those of {known}");
        foreach (var sign in Against(letters, sets, columns, cells, explained))
            yield return sign;
    }

    private static IEnumerable<Sign> Against(RoleSet letters, IReadOnlyDictionary<RoleSet, int> sets, int columns, int cells, RoleSet explained)
    {
        var rights = explained.Overlaps(Rights) ? [] : sets.Keys.Where(set => set.Overlaps(Rights) && set.Overlaps(RightsBeside)).ToList();
        // One such cell among many is a slip of the pen.
        if (rights.Count > 0 && rights.Sum(set => sets[set]) * SlipsOf > cells)
            yield return new Sign(rights.Sum(set => sets[set]) > 1 || rights[0].Contains('W') ? -6 : -2, $"'{rights[0]}' stands for rights such as read, write and update");
        var other = Array.Find(OtherSets, set => set.Letters.IsSupersetOf(letters) && letters.IsSupersetOf(set.Needed));
        if (other.Reason is not null && !explained.IsSupersetOf(letters))
            yield return new Sign(-4, other.Reason);
        else if (Grades.IsSupersetOf(letters) && !explained.IsSupersetOf(letters))
            yield return letters.Count > 1 ? new Sign(-2, "its letters are the first of the alphabet, as grades and classes are") : new Sign(-1, $"all its letters are {letters}");
        else if (letters.Count == 1 && columns > 1 && cells > 3)
            yield return new Sign(-1, $"all its letters are {letters}");
        if (cells > 1 && sets.Keys.All(set => set.Count is 2 or 3) && sets.Count * 2 > cells)
            yield return new Sign(-2, "each cell has several letters, as initials have");
        if (columns == 1 && !letters.Contains('R'))
            yield return new Sign(-1, "a single column has letters");
    }
}
