using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>The colours of role cells: light tints of the palette of Okabe and Ito, which people with any colour vision tell apart, under dark letters.</summary>
/// <remarks>Source of the palette: M. Okabe, K. Ito, “Color Universal Design”, 2008.</remarks>
internal static class KindColours
{
    /// <summary>Gets the kinds in the order in which the first that a cell holds gives it its colour.</summary>
    public static ValueList<RoleKind> Order { get; } =
    [
        RoleKind.Answers, RoleKind.Performs, RoleKind.Verifies, RoleKind.Supports, RoleKind.Advises, RoleKind.Informed, RoleKind.Excluded, RoleKind.Other,
    ];

    /// <summary>Gets the fill of a kind as six hexadecimal digits.</summary>
    public static string Of(RoleKind kind) => kind switch
    {
        RoleKind.Answers => "F5B95F",
        RoleKind.Performs => "8FC1E3",
        RoleKind.Verifies => "E3B8D2",
        RoleKind.Supports => "8FD3BC",
        RoleKind.Advises => "FAF3A0",
        RoleKind.Informed => "DCEEF9",
        RoleKind.Excluded => "F3C6A8",
        _ => "DEDEDE",
    };
}
