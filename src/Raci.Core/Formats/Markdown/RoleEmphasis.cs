namespace Raci.Formats.Markdown;

/// <summary>How the letters of role cells are set off in Markdown.</summary>
public enum RoleEmphasis
{
    /// <summary>Not at all: <c>RA</c>.</summary>
    None,

    /// <summary>Bold by asterisks: <c>**RA**</c>.</summary>
    Asterisks,

    /// <summary>Bold by underscores: <c>__RA__</c>.</summary>
    Underscores,
}
