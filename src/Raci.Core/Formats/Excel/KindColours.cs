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
        RoleKind.Answers => "EFC159",
        RoleKind.Performs => "99C7E0",
        RoleKind.Verifies => "D694B9",
        RoleKind.Supports => "33B18F",
        RoleKind.Advises => "F7F097",
        RoleKind.Informed => "CCE8F8",
        RoleKind.Excluded => "E49659",
        _ => "CCCCCC",
    };
}
