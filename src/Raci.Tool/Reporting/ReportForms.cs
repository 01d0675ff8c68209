namespace Raci.Tool.Reporting;

/// <summary>The forms by their names; none is loaded that is not used.</summary>
internal static class ReportForms
{
    /// <summary>What people read; the form of a run that asks for none.</summary>
    public const string Text = "text";

    /// <summary>What programs read.</summary>
    public const string Json = "json";

    /// <summary>Gets the names of all forms.</summary>
    public static IReadOnlyList<string> Names { get; } = [Text, Json];

    /// <summary>Gets a form.</summary>
    /// <param name="name">Its name; as for <see cref="Text"/> where it is none.</param>
    /// <param name="console">Where it is written.</param>
    /// <param name="colors">Whether colours are wanted where a terminal shows them.</param>
    public static IReportForm Of(string name, ToolConsole console, bool colors)
    {
        if (name == Json)
            return new JsonForm(console.Error);
        return console.IsErrorTerminal ? new TerminalForm(console, colors && !console.IsPlain) : new PlainForm(console.Error);
    }
}
