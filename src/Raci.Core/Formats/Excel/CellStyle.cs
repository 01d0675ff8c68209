namespace Raci.Formats.Excel;

/// <summary>The formats of cells; the number of each is its index in the workbook's table of formats.</summary>
internal enum CellStyle
{
    /// <summary>A cell without format.</summary>
    Default,

    /// <summary>The title of a sheet.</summary>
    Title,

    /// <summary>A title wider than its sheet's table.</summary>
    WrappedTitle,

    /// <summary>The lines below the title.</summary>
    Key,

    /// <summary>The heading of a column of texts.</summary>
    Heading,

    /// <summary>The heading of a narrow column.</summary>
    CentredHeading,

    /// <summary>The heading of a narrow column among many, turned.</summary>
    TurnedHeading,

    /// <summary>The row of an outermost phase; the next four are those of the levels inside.</summary>
    Phase,

    /// <summary>The row of a phase of the fifth level.</summary>
    LastPhase = Phase + Raci.Phase.MostLevels - 1,

    /// <summary>An activity outside all phases; the next five are indented by a level each.</summary>
    Activity,

    /// <summary>An activity of the fifth level.</summary>
    LastActivity = Activity + Raci.Phase.MostLevels,

    /// <summary>The cell of a role.</summary>
    Role,

    /// <summary>The cell of an attribute.</summary>
    Attribute,

    /// <summary>The cell that counts who answers.</summary>
    Check,

    /// <summary>A cell of a hidden column.</summary>
    Hidden,

    /// <summary>A heading above rows of text.</summary>
    Section,

    /// <summary>A line of prose without border.</summary>
    Prose,

    /// <summary>A text in a table.</summary>
    Words,

    /// <summary>A count in a table.</summary>
    Figure,

    /// <summary>A word in the row of totals.</summary>
    TotalWord,

    /// <summary>A count in the row of totals.</summary>
    TotalFigure,

    /// <summary>A letter of the legend in the colour of its kind; the others follow in the order of <see cref="RoleKind"/>.</summary>
    Letter,

    /// <summary>A letter of the last kind.</summary>
    LastLetter = Letter + (int)RoleKind.Excluded,
}
