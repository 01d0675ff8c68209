using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Shape;

/// <summary>What the names of members and lists are about, where it is something else than work.</summary>
internal static class ListTopics
{
    /// <summary>Tells whether the words of a member say something of an item, so that it is no party though it holds a letter.</summary>
    public static bool IsOther(string words) => OfParty(words) != TableTopic.None;

    /// <summary>Tells whether a list is one of rights, grades or the like by its name.</summary>
    public static bool IsForeign(string name) => WeightOf(OfList(name)) < 0;

    /// <summary>Gets what a list is about by its name.</summary>
    public static TableTopic OfList(string name)
    {
        var words = ListNames.WordsOf(name);
        if (words is "rbac" or "iam" or "policies")
            return TableTopic.Permission;
        return TopicWords.OfHeading(words) is var topic && topic == TableTopic.None && words.EndsWith('s') ? TopicWords.OfHeading(words.AsSpan(0, words.Length - 1)) : topic;
    }

    /// <summary>Gets what a member with letters is about; nothing where it may be a party.</summary>
    public static TableTopic OfParty(string name) => ListNames.WordsOf(name) is var words && (PeopleWords.NamesParty(words) || DepartmentWords.Contain(words)) ? TableTopic.None : TopicWords.OfHeading(words);

    /// <summary>Gets how much the topic of a list says against a matrix; a name of a member is shorter and surer than a heading.</summary>
    public static int WeightOf(TableTopic topic) => topic switch
    {
        TableTopic.Permission => -7,
        TableTopic.Grade or TableTopic.Risk or TableTopic.Contact or TableTopic.Count or TableTopic.Question or TableTopic.Glossary => -4,
        _ => 0,
    };
}
