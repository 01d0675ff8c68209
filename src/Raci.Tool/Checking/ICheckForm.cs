namespace Raci.Tool.Checking;

/// <summary>A form of the findings.</summary>
internal interface ICheckForm
{
    /// <summary>Gets the findings of all documents.</summary>
    string Of(IReadOnlyList<CheckedDocument> documents);
}
