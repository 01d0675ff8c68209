using Raci.Comparison;

namespace Raci.Tool.Diffing;

/// <summary>A form in which differences are told.</summary>
internal interface IDiffForm
{
    /// <summary>Writes the differences of two documents.</summary>
    void Write(TextWriter output, DocumentPair documents, MatrixDiff diff);
}
