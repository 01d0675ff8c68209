namespace Raci.Formats.Shape;

/// <summary>Where a phase stands in a document, with its rows and the phases inside.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Pointer">The JSON pointer to it.</param>
internal sealed record PhaseSource(int Place, string Pointer)
{
    /// <summary>Gets the place and the zero-based index of each row; what was no row has an index too.</summary>
    public List<(int Place, int Index)> Rows { get; } = [];

    /// <summary>Gets the phases inside.</summary>
    public List<PhaseSource> Phases { get; } = [];
}
