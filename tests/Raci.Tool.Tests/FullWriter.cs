namespace Raci.Tool.Tests;

/// <summary>A standard stream whose disk is full.</summary>
internal sealed class FullWriter : StringWriter
{
    public override void Write(char value) => throw Full();

    public override void Write(string? value) => throw Full();

    public override void WriteLine(string? value) => throw Full();

    private static IOException Full() => new("No space left on device", 28);
}
