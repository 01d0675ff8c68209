namespace Raci.Core.Tests.Metamorphic;

/// <summary>How a foreign document names its phases.</summary>
internal enum PhaseStyle
{
    /// <summary>A heading with signs in front, or whatever the format has for it.</summary>
    Headings,

    /// <summary>A heading with a line below.</summary>
    Underlined,

    /// <summary>A line in bold above the table.</summary>
    BoldLines,

    /// <summary>A paragraph above the table.</summary>
    Paragraphs,

    /// <summary>A row of the table with empty cells behind the title.</summary>
    SectionRows,

    /// <summary>A row of the table with the title in bold and empty cells behind it.</summary>
    BoldSectionRows,

    /// <summary>A row of a single cell.</summary>
    RaggedRows,

    /// <summary>A column whose blanks repeat the title above.</summary>
    ColumnWithBlanks,

    /// <summary>A column with the title in each row.</summary>
    Column,

    /// <summary>Not at all: one phase, without a title.</summary>
    None,
}
