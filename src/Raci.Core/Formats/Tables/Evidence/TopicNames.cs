namespace Raci.Formats.Tables.Evidence;

/// <summary>What a table about something is called in a message.</summary>
internal static class TopicNames
{
    /// <summary>Gets the name with its article.</summary>
    public static string Of(TableTopic topic) => topic switch
    {
        TableTopic.Risk => "a register of risks",
        TableTopic.Permission => "a table of rights",
        TableTopic.Comparison => "a comparison",
        TableTopic.Contact => "a list of contacts",
        TableTopic.Count => "a table of figures",
        TableTopic.Grade => "a table of grades or classes",
        TableTopic.History => "a list of versions or changes",
        TableTopic.Question => "a list of questions and answers",
        TableTopic.Glossary => "a glossary",
        _ => "the details of a list, such as dates and priorities",
    };
}
