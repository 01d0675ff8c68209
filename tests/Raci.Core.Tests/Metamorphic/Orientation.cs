namespace Raci.Core.Tests.Metamorphic;

/// <summary>Which part of a matrix stands where in a foreign document.</summary>
internal enum Orientation
{
    /// <summary>An activity a row, a party a column.</summary>
    Activities,

    /// <summary>A party a row, an activity a column.</summary>
    Parties,

    /// <summary>A role a column, the names of its parties in the cells.</summary>
    Names,

    /// <summary>A party a row, a role a column, activities in the cells.</summary>
    Tasks,

    /// <summary>A heading for each activity, below it a table of parties and letters.</summary>
    LettersBelowActivity,

    /// <summary>A heading for each activity, below it a table of roles and names.</summary>
    NamesBelowActivity,

    /// <summary>A heading for each activity, below it a line for each role with its names.</summary>
    RoleLines,

    /// <summary>A heading for each party, below it a list of activities with letters.</summary>
    ListsBelowParties,
}
