namespace Raci.Tool.Checking;

/// <summary>A form of the findings.</summary>
internal interface ICheckForm
{
    /// <summary>Writes the findings of all documents.</summary>
    void Write(IReadOnlyList<CheckedDocument> documents);
}
