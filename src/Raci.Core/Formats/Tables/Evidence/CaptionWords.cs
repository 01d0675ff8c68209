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

    // Likewise, of what a heading calls the whole of a matrix.
    private static readonly string[] Names =
    [
        "responsibilit", "accountabilit", "responsabilit", "responsabilidad", "verantwortlichkeit", "verantwortung", "zustandigkeit", "aufgabenverteilung", "rollenverteilung", "funktionendiagramm", "verantwoordelijkhe", "taakverdeling",
        "odpowiedzialnos", "ответственност", "распределение ролей", "职责", "责任", "責任", "役割分担", "職務分掌", "분담", "책임", "ansvarsfordel", "ansvarsmatri", "roller och ansvar", "roller og ansvar", "odpovednost", "zodpovednost", "sorumluluk", "vastuunjako", "felelosseg", "responsabilitat",
        "roles and ", "roles et ", "roles y ", "rollen und ", "rollen en ", "ruoli e ", "papeis e ", "role i ", "partage des roles", "reparto de roles", "who does what", "who is who", "qui fait quoi", "wer macht was", "wer tut was", "quien hace que", "chi fa cosa", "quem faz o que",
        "wie doet wat", "kto co robi", "kto za co", "кто что делает", "кто за что", "谁做什么", "誰が何を", "vem gor vad", "hvem gor hvad", "hvem gjor hva", "kdo co dela", "kim ne yapar", "kuka tekee mita", "ki mit csinal",
    ];

    private static readonly string[] Invitations =
    [
        "show", "click", "expand", "view", "open", "see", "details", "unfold", "toggle", "table", "afficher", "voir", "cliquez", "cliquer", "deplier", "ouvrir", "anzeigen", "aufklappen", "ausklappen", "klicken", "hier klicken", "tabelle", "mostrar", "ver", "abrir", "haga clic", "mostra", "vedi", "apri", "clicca", "clique",
        "toon", "bekijk", "klik", "uitklappen", "pokaz", "rozwin", "kliknij", "zobacz", "показать", "раскрыть", "открыть", "нажмите", "点击", "展开", "查看", "表示", "開く", "クリック", "visa", "vis", "nayta", "zobrazit", "goster",
    ];

    /// <summary>Tells whether a heading names a matrix as such, as "RACI of the project" and "Who does what" do, and not a part of the work.</summary>
    public static bool NameMatrix(string words)
    {
        var folded = Vocabulary.Fold(words);
        return NamesAlphabet(words) || Array.Exists(Names, name => folded.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>Tells whether words ask a reader to open or look at something, as "Show the table" does, and name nothing.</summary>
    public static bool Invite(string words)
    {
        var folded = Vocabulary.Fold(words);
        return Array.Exists(Invitations, word => folded == word || folded.StartsWith($"{word} ", StringComparison.Ordinal) || (word[0] > 'z' && folded.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>Tells whether words speak of responsibilities or name an alphabet of roles.</summary>
    public static bool SpeakOfResponsibility(string words)
    {
        var folded = Vocabulary.Fold(words);
        return NamesAlphabet(words) || Array.Exists(Beginnings, beginning => folded.Contains(beginning, StringComparison.Ordinal));
    }

    private static bool NamesAlphabet(string words)
    {
        foreach (var word in words.Split(WordEnds))
        {
            if (word.Length > 2 && (word.StartsWith("raci", StringComparison.OrdinalIgnoreCase) || word.Equals("rasci", StringComparison.OrdinalIgnoreCase) || (!word.Any(char.IsLower) && RoleScheme.TryFind(word, out _))))
                return true;
        }

        return false;
    }
}
