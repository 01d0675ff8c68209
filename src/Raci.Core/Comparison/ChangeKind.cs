namespace Raci.Comparison;

/// <summary>What a change is about.</summary>
public enum ChangeKind
{
    /// <summary>The document is called otherwise.</summary>
    TitleChanged,

    /// <summary>The document is in another language.</summary>
    LanguageChanged,

    /// <summary>The alphabet of roles, or what it says of a role, is another.</summary>
    SchemeChanged,

    /// <summary>The words around the explanation of the roles are others.</summary>
    LegendChanged,

    /// <summary>The headings of the tables are others.</summary>
    HeadingsChanged,

    /// <summary>The text before the tables is another.</summary>
    TextBeforeChanged,

    /// <summary>The text after the tables is another.</summary>
    TextAfterChanged,

    /// <summary>The notes of the document, or of a phase, are others.</summary>
    NotesChanged,

    /// <summary>The front matter is another.</summary>
    MetadataChanged,

    /// <summary>A party is new.</summary>
    PartyAdded,

    /// <summary>A party is gone.</summary>
    PartyRemoved,

    /// <summary>A party has another name or another heading.</summary>
    PartyRenamed,

    /// <summary>A party stands at another place among the columns.</summary>
    PartyMoved,

    /// <summary>A phase is new, with what it holds.</summary>
    PhaseAdded,

    /// <summary>A phase is gone, with what it held.</summary>
    PhaseRemoved,

    /// <summary>A phase has another title.</summary>
    PhaseRenamed,

    /// <summary>A phase stands elsewhere.</summary>
    PhaseMoved,

    /// <summary>The text before the activities of a phase is another.</summary>
    IntroductionChanged,

    /// <summary>The text after the activities of a phase is another.</summary>
    ConclusionChanged,

    /// <summary>An activity is new.</summary>
    ActivityAdded,

    /// <summary>An activity is gone.</summary>
    ActivityRemoved,

    /// <summary>An activity has another name.</summary>
    ActivityRenamed,

    /// <summary>An activity stands elsewhere.</summary>
    ActivityMoved,

    /// <summary>The cells of an activity that are of no party are others.</summary>
    AttributesChanged,

    /// <summary>Letters went from one party to another in a row.</summary>
    RolesHandedOver,

    /// <summary>A party has more letters for an activity.</summary>
    RolesAdded,

    /// <summary>A party has fewer letters for an activity.</summary>
    RolesRemoved,

    /// <summary>A party has other letters for an activity.</summary>
    RolesChanged,

    /// <summary>A party has the same letters for an activity, with another mark or remark.</summary>
    RemarkChanged,
}
