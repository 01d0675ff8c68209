using Raci.Formats;

namespace Raci.Tool.Converting;

/// <summary>What a run is going to do, settled before anything is read.</summary>
/// <param name="Jobs">The documents, in order.</param>
/// <param name="Failures">The operands that stand for no document.</param>
/// <param name="IsMany">Whether there are, or could have been, several documents.</param>
/// <param name="MakesFolders">Whether the folder of an output is made where it is missing.</param>
/// <param name="Formats">The formats to read with.</param>
/// <param name="Reader">The reader that was chosen; null to go by extension and content.</param>
/// <param name="Writer">The writer.</param>
internal sealed record ConvertPlan(IReadOnlyList<Job> Jobs, IReadOnlyList<Failure> Failures, bool IsMany, bool MakesFolders, MatrixFormats Formats, IMatrixReader? Reader, IMatrixWriter Writer);
