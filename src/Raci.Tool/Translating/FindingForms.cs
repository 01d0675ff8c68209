using Raci.Tool.Reporting;

namespace Raci.Tool.Translating;

/// <summary>The forms of findings by their names.</summary>
internal static class FindingForms
{
    /// <summary>What people read.</summary>
    public const string Text = "text";

    /// <summary>What programs read.</summary>
    public const string Json = "json";

    /// <summary>Gets the names of all forms.</summary>
    public static IReadOnlyList<string> Names { get; } = [Text, Json];

    /// <summary>Gets a form; text for a name that is none.</summary>
    public static IFindingForm Of(string name, TextWriter output, Reporter reporter) => name == Json ? new JsonFindings(output) : new TextFindings(output, reporter);
}
