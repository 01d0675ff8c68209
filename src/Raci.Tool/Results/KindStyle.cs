namespace Raci.Tool.Results;

/// <summary>How the kinds of roles are shown: their words and, at a terminal, their colours.</summary>
internal static class KindStyle
{
    /// <summary>Gets the colour of a kind; null for the terminal's own.</summary>
    public static ConsoleColor? ColorOf(RoleKind kind) => kind switch
    {
        RoleKind.Answers => ConsoleColor.Yellow,
        RoleKind.Performs => ConsoleColor.Cyan,
        RoleKind.Verifies => ConsoleColor.Magenta,
        RoleKind.Supports => ConsoleColor.Green,
        RoleKind.Advises => ConsoleColor.Blue,
        RoleKind.Informed => ConsoleColor.DarkGray,
        RoleKind.Excluded => ConsoleColor.Red,
        _ => null,
    };

    /// <summary>Gets the word of a kind, as JSON has it: <c>performs</c>.</summary>
    public static string WordOf(RoleKind kind) => kind.ToString().ToLowerInvariant();
}
