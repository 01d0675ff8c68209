using Raci.Collections;
using Raci.Formats;

namespace Raci.Tool.Tests;

/// <summary>Says of any document what a test wants, and makes a matrix of it.</summary>
internal sealed class ScriptedReader(Func<ValueList<Diagnostic>> read) : IMatrixReader
{
    /// <summary>Gets the formats with one more, <c>scripted</c>, whose reader says one thing.</summary>
    public static MatrixFormats Saying(params Diagnostic[] said) => Doing(() => [.. said]);

    /// <summary>Gets the formats with one more, <c>scripted</c>, whose reader does something before it speaks.</summary>
    public static MatrixFormats Doing(Func<ValueList<Diagnostic>> read) => ToolRun.Formats.With(new MatrixFormat("scripted", [".scripted"], new ScriptedReader(read)));

    public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null) => new(FakeReader.Matrix, read(), Sources.None);
}
