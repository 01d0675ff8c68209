using System.Text;
using Raci.Collections;
using Raci.Formats;

namespace Raci.Core.Tests.Files;

/// <summary>Formats of nothing but a name: what counts is which of them is taken.</summary>
internal static class SampleFormats
{
    /// <summary>A format whose documents' title is its own name, and whose content is recognised as surely as the document's text says: <c>alpha=Likely beta=Certain</c>.</summary>
    public static MatrixFormat Named(string name) => new(name, [$".{name}"], new NamedReader(name), new NamedWriter(name));

    public static ReadOptions Options(params string[] names)
    {
        // A format that is put in goes before the others, and these are to stand in the order given.
        var formats = names.Reverse().Aggregate(MatrixFormats.BuiltIn, (all, name) => all.With(Named(name)));
        return new ReadOptions { Formats = formats };
    }

    private sealed class NamedReader(string name) : IMatrixReader
    {
        public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null) =>
            new(new Matrix(name, [], []), [new Diagnostic("TEST3", DiagnosticSeverity.Info, $"{content.Length} bytes", SourceLocation.At(1, 1))], Sources.None);

        public FormatMatch Recognise(ReadOnlyMemory<byte> content)
        {
            var said = Encoding.UTF8.GetString(content.Span).Split(' ').FirstOrDefault(word => word.StartsWith($"{name}=", StringComparison.Ordinal));
            return said is null ? FormatMatch.None : Enum.Parse<FormatMatch>(said[(name.Length + 1)..]);
        }
    }

    private sealed class NamedWriter(string name) : IMatrixWriter
    {
        public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
        {
            output.Write(Encoding.UTF8.GetBytes($"{name}: {matrix.Title}"));
            return [new Diagnostic("TEST4", DiagnosticSeverity.Warning, "left out", SourceLocation.None)];
        }
    }
}
