namespace Raci.Formats.Excel;

/// <summary>Builds formulas that look at the letters of a role cell and at nothing else in it.</summary>
/// <remarks>
/// The letters end at the first space, <c>(</c> or <c>[</c>, so that neither a mark nor a remark counts; the space of <c>R, A</c> ends nothing.
/// Small letters count like capital ones. No array constant is used: conditional formats cannot hold one.
/// </remarks>
internal static class RoleFormula
{
    /// <summary>Gets a formula that is true where a cell, or each of a range, holds a letter.</summary>
    public static string Holds(char letter, string cells)
    {
        var text = $"SUBSTITUTE(TRIM({cells}),\", \",\",\")";
        return $"SEARCH(\"{letter}\",{text}&\"{letter}\")<FIND(\"(\",SUBSTITUTE(SUBSTITUTE({text},\" \",\"(\"),\"[\",\"(\")&\"(\")";
    }

    /// <summary>Gets a formula that is true where a cell holds one of some letters.</summary>
    public static string HoldsAny(RoleSet letters, string cell) => $"OR({string.Join(',', letters.Select(letter => Holds(letter, cell)))})";

    /// <summary>Gets a formula that counts how often some letters stand in the cells of a range.</summary>
    public static string Count(RoleSet letters, string cells) =>
        string.Join('+', letters.Select(letter => $"SUMPRODUCT(--({Holds(letter, cells)}))"));
}
