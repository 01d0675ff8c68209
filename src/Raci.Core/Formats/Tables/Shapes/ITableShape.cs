namespace Raci.Formats.Tables.Shapes;

/// <summary>A table whose cells hold names or tasks, and how it becomes one of activities and parties.</summary>
internal interface ITableShape
{
    /// <summary>Gets whether no column says which activities the rows are.</summary>
    bool IsNameless { get; }

    /// <summary>Adds the names of the cells to those of the document.</summary>
    void Collect(NameBook names);

    /// <summary>Gets what the table says.</summary>
    MatrixSketch Read(ShapeReading reading);

    /// <summary>Gets a table without a column of activities as a block that the heading above names; null where it is none.</summary>
    NamelessBlock? ToBlock(ShapeReading reading);

    /// <summary>Says why the table is read as it is.</summary>
    Diagnostic Tell();
}
