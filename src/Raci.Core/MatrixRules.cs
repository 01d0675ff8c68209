using Raci.Collections;

namespace Raci;

/// <summary>The checks that keep a matrix consistent, and the order in which it holds its assignments.</summary>
internal static class MatrixRules
{
    private const int KnownLists = 64;

    /// <summary>Checks every assignment against the parties and the scheme; gives the phases with assignments in the parties' order.</summary>
    /// <exception cref="ArgumentException">An assignment names a party or a letter that is not there; the message names the culprit.</exception>
    public static ValueList<Phase> Check(ValueList<Phase> phases, PartyList parties, RoleScheme scheme) =>
        Check(phases, parties, scheme, new ValueList<Assignment>[KnownLists]);

    // Readers give rows that are alike one list; what was found in order once is so again.
    private static ValueList<Phase> Check(ValueList<Phase> phases, PartyList parties, RoleScheme scheme, ValueList<Assignment>[] known)
    {
        Phase[]? changed = null;
        for (var i = 0; i < phases.Count; i++)
        {
            var phase = phases[i];
            var inner = Check(phase.Phases, parties, scheme, known);
            var activities = Check(phase, parties, scheme, known);
            // The same lists, not equal ones: an activity equals itself with its assignments in another order.
            if (inner.AsSpan() == phase.Phases.AsSpan() && activities.AsSpan() == phase.Activities.AsSpan())
                continue;
            changed ??= [.. phases];
            changed[i] = phase.WithActivities(activities).WithPhases(inner);
        }

        return changed is null ? phases : new(changed);
    }

    /// <summary>Gets the parts, or throws when one of them is null.</summary>
    public static ValueList<T> CheckParts<T>(ValueList<T> parts, string what, string parameter)
        where T : class
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is null)
                throw new ArgumentException($"{what} {i + 1} is null.", parameter);
        }

        return parts;
    }

    /// <summary>Gets the language, or throws when it is no BCP 47 tag.</summary>
    public static string? CheckLanguage(string? language) =>
        language is null || IsLanguage(language)
            ? language
            : throw new ArgumentException($"'{language}' is no BCP 47 language tag; write one such as en, fr or pt-BR.", nameof(language));

    /// <summary>Tells whether a text is a BCP 47 tag, as far as its form goes.</summary>
    /// <remarks>The language has two to eight letters, or is <c>x</c> or <c>i</c> before another part; each further part has one to eight letters or digits.</remarks>
    public static bool IsLanguage(string text)
    {
        var parts = text.Split('-');
        return (parts[0] is "x" or "X" or "i" or "I" ? parts.Length > 1 : parts[0].Length > 1 && parts[0].All(char.IsAsciiLetter))
            && Array.TrueForAll(parts, part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Gets the metadata, an empty map for null, or throws when it is no map.</summary>
    public static MetadataValue CheckMetadata(MetadataValue? metadata) => metadata switch
    {
        null => MetadataValue.EmptyMap,
        { Kind: MetadataKind.Map } => metadata,
        _ => throw new ArgumentException("The metadata of a matrix is a map of names to values.", nameof(metadata)),
    };

    private static ValueList<Activity> Check(Phase phase, PartyList parties, RoleScheme scheme, ValueList<Assignment>[] known)
    {
        Activity[]? changed = null;
        var activities = phase.Activities.AsSpan();
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            var place = PlaceOf(activity.Assignments.AsSpan());
            if (activity.Assignments.IsSameAs(known[place]) || activity.Assignments.IsSameAs(known[place ^ 1]))
                continue;
            var ordered = Check(activity, phase, parties, scheme);
            if (ReferenceEquals(ordered, activity))
                known[known[place].Count == 0 ? place : place ^ 1] = activity.Assignments;
            if (ReferenceEquals(ordered, activity))
                continue;
            changed ??= [.. phase.Activities];
            changed[i] = ordered;
        }

        return changed is null ? phase.Activities : new(changed);
    }

    private static int PlaceOf(ReadOnlySpan<Assignment> list) =>
        list.IsEmpty ? 0 : (int)(((list[0].Roles.Bits * 31) + (list[list.Length / 2].Roles.Bits * 7) + list[^1].Roles.Bits + (uint)list.Length) * 0x9E3779B1u >> 26);

    private static Activity Check(Activity activity, Phase phase, PartyList parties, RoleScheme scheme)
    {
        var last = -1;
        var inOrder = true;
        foreach (ref readonly var assignment in activity.Assignments)
        {
            var index = IndexOf(assignment.Party, parties, last + 1);
            if (index < 0)
                throw new ArgumentException($"The activity '{activity}' of the phase '{phase}' has an assignment for '{assignment.Party}', which is no party of the matrix.", nameof(activity));
            if (!scheme.Letters.IsSupersetOf(assignment.Roles))
                throw new ArgumentException($"The activity '{activity}' of the phase '{phase}' gives '{assignment.Party}' the letters {assignment.Roles - scheme.Letters}, which the scheme {scheme} lacks.", nameof(activity));
            inOrder &= index > last;
            last = index;
        }

        return inOrder ? activity : activity.InOrder(activity.Assignments.OrderBy(a => parties.IndexOf(a.Party)).ToValueList());
    }

    // Assignments nearly always follow the columns: look at the next few columns before looking the name up.
    private static int IndexOf(string name, PartyList parties, int start)
    {
        for (var i = start; i < parties.Count && i < start + 2; i++)
        {
            if (ReferenceEquals(parties[i].Name, name))
                return i;
        }

        return parties.IndexOf(name);
    }
}
