namespace Raci.Formats.Tables.Evidence;

/// <summary>The words by which a title or a heading says that a matrix of responsibilities stands below.</summary>
internal static class CaptionWords
{
    private static readonly char[] WordEnds = [' ', ',', ':', '(', ')', '/', '–', '-', '.', '|', '"', '#'];

    // The beginnings of words, so that every ending fits.
    private static readonly string[] Beginnings =
    [
        "responsib", "accountab", "responsabil", "verantwort", "zustandigkeit", "aufgabenverteilung", "competenz", "verantwoordelijk", "odpowiedzialn", "ответственн", "职责", "责任", "責任", "役割分担", "職務分掌", "partage des roles", "roles et ", "roles and ", "rollen und ", "rollenverteilung", "ruoli e ", "roles y ",
    ];

    /// <summary>Tells whether words speak of responsibilities or name an alphabet of roles.</summary>
    public static bool SpeakOfResponsibility(string words)
    {
        foreach (var word in words.Split(WordEnds))
        {
            if (word.Length > 2 && (word.StartsWith("raci", StringComparison.OrdinalIgnoreCase) || word.Equals("rasci", StringComparison.OrdinalIgnoreCase) || (!word.Any(char.IsLower) && RoleScheme.TryFind(word, out _))))
                return true;
        }

        var folded = Vocabulary.Fold(words);
        return Array.Exists(Beginnings, beginning => folded.Contains(beginning, StringComparison.Ordinal));
    }
}
