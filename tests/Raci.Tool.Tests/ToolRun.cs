using System.Text;
using Raci.Formats;

namespace Raci.Tool.Tests;

/// <summary>A run of the command inside the test's own process, with formats that need no real document.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error, byte[] OutputBytes)
{
    /// <summary>Gets the formats: <c>.plan</c> is read, <c>.both</c> is read and written, the others are written, each failing in its own way or not at all.</summary>
    public static MatrixFormats Formats { get; } = MatrixFormats.BuiltIn
        .With(Written("huge", _ => throw new MatrixFormatException([new Diagnostic("TEST3", DiagnosticSeverity.Error, "too large", SourceLocation.None)])))
        .With(Written("full", output =>
        {
            output.Write(new byte[100_000]);
            throw new IOException("No space left on device : 'a name nobody asked for'", 28);
        }))
        .With(Written("binary", output => output.Write([80, 75, 0, 1])))
        .With(Written("text", output => output.Write("written"u8)))
        .With(new MatrixFormat("both", [".both"], new FakeReader(), new FakeWriter(output => output.Write("written"u8))))
        .With(new MatrixFormat("plan", [".plan", ".schedule"], new FakeReader()));

    /// <summary>Gets the lines of the standard error.</summary>
    public string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<ToolRun> Of(params string[] args) => Of(console => console, "", args);

    public static Task<ToolRun> Of(Func<ToolConsole, ToolConsole> change, string input, params string[] args) =>
        Of(Formats, change, Encoding.UTF8.GetBytes(input), args);

    public static async Task<ToolRun> Of(MatrixFormats formats, Func<ToolConsole, ToolConsole> change, byte[] input, params string[] args)
    {
        using var bytes = new MemoryStream();
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var content = new MemoryStream(input);
        var console = new ToolConsole { Input = content, OutputBytes = bytes, Output = output, Error = error };
        var code = await RaciTool.RunAsync(args, change(console), formats);
        return new(code, output.ToString(), error.ToString(), bytes.ToArray());
    }

    private static MatrixFormat Written(string name, Action<Stream> write) => new(name, [$".{name}"], writer: new FakeWriter(write));
}
