using System.Globalization;
using Raci.Collections;

namespace Raci.Comparison;

/// <summary>Says in words how one value became another: what was added, removed or changed in it.</summary>
internal static class ValueWording
{
    private const int MostShown = 120;

    // How much that both have is shown before the first thing that differs late in long words.
    private const int Lead = 24;

    /// <summary>Gets how a value of any kind became another.</summary>
    public static string Changed<T>(T before, T after) => (before, after) switch
    {
        (Text old, Text now) => Became(old, now),
        (RoleScheme old, RoleScheme now) => Became(old, now),
        (ValueList<Note> old, ValueList<Note> now) => Became(old, now),
        (ValueList<ActivityAttribute> old, ValueList<ActivityAttribute> now) => Became(old, now),
        (ValueList<Role> old, ValueList<Role> now) => Became(old, now),
        _ => Became($"{before}", $"{after}"),
    };

    /// <summary>Gets how a text became another.</summary>
    public static string Became(Text before, Text after) => Became(before.ToString(), after.ToString(), "in its markup alone");

    /// <summary>Gets how prose, or a plain word, became another.</summary>
    public static string Became(string? before, string? after) => Became(TextRules.Fold(before ?? ""), TextRules.Fold(after ?? ""), "in spaces and line ends alone");

    /// <summary>Gets how a scheme became another; from one of another name, their names.</summary>
    public static string Became(RoleScheme before, RoleScheme after)
    {
        if (before.Name != after.Name)
            return $"changed from {before} to {after}";
        return Became(before.Roles, after.Roles);
    }

    /// <summary>Gets how roles became others.</summary>
    public static string Became(ValueList<Role> before, ValueList<Role> after)
    {
        var changes = Members(before, after, role => role.Letter.ToString(), role => role.Name.ToString(), Became);
        return changes.Length > 0 ? changes : "in another order";
    }

    /// <summary>Gets how a legend became another.</summary>
    public static string Became(Legend? before, Legend? after)
    {
        if (before is null || after is null)
            return before is null ? "added" : "removed";
        return Parts(
            ("heading", before.Heading == after.Heading ? "" : Became(before.Heading, after.Heading)),
            ("introduction", before.Introduction == after.Introduction ? "" : Became(before.Introduction, after.Introduction)),
            ("columns", before.Columns == after.Columns ? "" : Became(string.Join(", ", before.Columns), string.Join(", ", after.Columns), "in their markup alone")),
            ("conclusion", before.Conclusion == after.Conclusion ? "" : Became(before.Conclusion, after.Conclusion)));
    }

    /// <summary>Gets how the headings of tables became others.</summary>
    public static string Became(Headings before, Headings after) => Parts(
        ("activities", before.Activity == after.Activity ? "" : Became(before.Activity, after.Activity)),
        ("phases", before.Phase == after.Phase ? "" : Became(before.Phase, after.Phase)));

    /// <summary>Gets how notes became others: mark by mark where each stands once, else those that came and went.</summary>
    public static string Became(ValueList<Note> before, ValueList<Note> after)
    {
        string[] all = [.. before.Select(note => note.Mark).Distinct(StringComparer.Ordinal), "", .. after.Select(note => note.Mark).Distinct(StringComparer.Ordinal)];
        var changes = all.Length == before.Count + after.Count + 1
            ? Members(before, after, note => note.Mark, note => note.Text.ToString(), (old, now) => Became(old.Text, now.Text))
            : string.Join(", ", [.. before.Except(after).Select(note => $"{Quoted(note.ToString())} removed"), .. after.Except(before).Select(note => $"{Quoted(note.ToString())} added")]);
        return changes.Length > 0 ? changes : "in another order";
    }

    /// <summary>Gets how metadata became other metadata, by the names of its members.</summary>
    public static string Became(MetadataValue before, MetadataValue after)
    {
        var changes = Members(before.Members, after.Members, member => member.Name, member => member.Value.ToString(), (old, now) => Became(TextRules.Fold(old.Value.ToString()), TextRules.Fold(now.Value.ToString()), "in what it is, not in its words"));
        return changes.Length > 0 ? changes : "in another order";
    }

    /// <summary>Gets how the values of columns that are no parties became others.</summary>
    public static string Became(ValueList<ActivityAttribute> before, ValueList<ActivityAttribute> after)
    {
        var changes = Members(before, after, attribute => attribute.Name, attribute => attribute.Value.ToString(), (old, now) => Became(old.Value, now.Value));
        return changes.Length > 0 ? changes : "columns in another order";
    }

    /// <summary>Gets words in quotes, cut where they are long.</summary>
    public static string Quoted(string words) => $"'{Cut(TextRules.Fold(words))}'";

    /// <summary>Gets words, cut where they are long.</summary>
    public static string Cut(string text) => text.Length <= MostShown ? text : text[..Whole(text, MostShown - 1)] + "…";

    /// <summary>Tells whether texts differ in nothing that can be seen, such as spaces that do not break, accents put together otherwise, or signs of no width; not whether they are the same.</summary>
    public static bool LookAlike(string before, string after) => before == after || Visible(before) == Visible(after);

    private static string Visible(string text)
    {
        var seen = string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(c => char.IsWhiteSpace(c) ? ' ' : c));
        return TextRules.Fold(seen.IsNormalized() ? seen : seen.Normalize());
    }

    private static string Became(Role before, Role after) => Parts(
        ("name", before.Name == after.Name ? "" : Became(before.Name, after.Name)),
        ("description", before.Description == after.Description ? "" : Became(before.Description, after.Description)),
        ("kind", before.Kind == after.Kind ? "" : $"{before.Kind} changed to {after.Kind}"));

    private static string Became(string before, string after, string alike)
    {
        if (before == after)
            return $"{Quoted(after)} changed {alike}";
        if (LookAlike(before, after))
            return $"{Quoted(after)} changed in signs that look alike";
        if (before.Length == 0 || after.Length == 0)
            return before.Length == 0 ? $"{Quoted(after)} added" : $"{Quoted(before)} removed";
        var common = before.AsSpan().CommonPrefixLength(after);
        var start = Math.Max(before.Length, after.Length) <= MostShown || common < MostShown / 2 ? 0 : Whole(before, common - Lead);
        return $"{Quoted(From(before, start))} changed to {Quoted(From(after, start))}";
    }

    private static string From(string text, int start) => start == 0 ? text : $"…{text[start..]}";

    // No pair of surrogates is cut in two.
    private static int Whole(string text, int end) => char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;

    private static string Parts(params ReadOnlySpan<(string Name, string Change)> parts)
    {
        var changed = new List<string>();
        foreach (var (name, change) in parts)
        {
            if (change.Length > 0)
                changed.Add($"{name} {change}");
        }

        return string.Join(", ", changed);
    }

    private static string Members<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> nameOf, Func<T, string> textOf, Func<T, T, string> became)
    {
        var old = before.ToDictionary(nameOf, StringComparer.Ordinal);
        var now = after.ToDictionary(nameOf, StringComparer.Ordinal);
        var changes = new List<string>();
        foreach (var name in old.Keys.Union(now.Keys, StringComparer.Ordinal))
        {
            var shown = TextRules.Fold(name) is { Length: > 0 } words ? words : "''";
            if (!now.TryGetValue(name, out var added))
                changes.Add($"{shown} {Quoted(textOf(old[name]))} removed");
            else if (!old.TryGetValue(name, out var removed))
                changes.Add($"{shown} {Quoted(textOf(added))} added");
            else if (!EqualityComparer<T>.Default.Equals(removed, added))
                changes.Add($"{shown} {became(removed, added)}");
        }

        return string.Join(", ", changes);
    }
}
