namespace Raci.Formats.Tables.Evidence;

/// <summary>What a table may be about that is no matrix of responsibilities.</summary>
internal enum TableTopic
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>Risks, with how likely and how bad they are.</summary>
    Risk,

    /// <summary>Rights to read or change something.</summary>
    Permission,

    /// <summary>Features, tools or products beside each other.</summary>
    Comparison,

    /// <summary>How to reach people.</summary>
    Contact,

    /// <summary>Figures.</summary>
    Count,

    /// <summary>Marks, classes and levels.</summary>
    Grade,

    /// <summary>Versions and changes.</summary>
    History,

    /// <summary>Questions and answers.</summary>
    Question,

    /// <summary>Words and what they mean.</summary>
    Glossary,

    /// <summary>What every list of work may have beside it: a date, a status, a priority.</summary>
    Detail,
}
