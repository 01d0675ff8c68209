namespace Raci.Tool.Inputs;

/// <summary>The documents that operands stand for.</summary>
/// <param name="Files">The documents: in the order of the operands, those of one operand in ordinal order of their paths, none twice.</param>
/// <param name="Failures">The folders and patterns that stand for none, or cannot be looked into.</param>
/// <param name="IsMany">Whether the operands were of a kind that may stand for several documents, however many there were.</param>
internal sealed record FoundInputs(IReadOnlyList<InputFile> Files, IReadOnlyList<Failure> Failures, bool IsMany);
