namespace Raci.Tool.Diffing;

/// <summary>The two documents to compare, as the user or git names them.</summary>
internal sealed record DocumentPair
{
    private const int Unmerged = 1;
    private const int Usual = 7;
    private const int Renamed = 9;
    private const string NoFile = "/dev/null";

    /// <summary>Creates the pair of some operands.</summary>
    public DocumentPair(string[] operands, bool isOfGit)
    {
        IsOfGit = isOfGit;
        (OldName, NewName) = isOfGit ? (operands[0], operands.Length == Renamed ? operands[7] : operands[0]) : (operands[0], operands[1]);
        if (!isOfGit)
            (Old, New) = (operands[0], operands[1]);
        else if (operands.Length != Unmerged)
            (Old, New) = (FileOf(operands[1]), FileOf(operands[4]));
    }

    /// <summary>Gets whether git asks.</summary>
    public bool IsOfGit { get; }

    /// <summary>Gets the older document; null where there is none.</summary>
    public string? Old { get; }

    /// <summary>Gets the newer document; null where there is none.</summary>
    public string? New { get; }

    /// <summary>Gets the name of the older document for people.</summary>
    public string OldName { get; }

    /// <summary>Gets the name of the newer document for people.</summary>
    public string NewName { get; }

    /// <summary>Tells whether git gives as many operands: seven, nine for a file that was renamed, one for a file that is not merged yet.</summary>
    public static bool AreOfGit(int operands) => operands is Unmerged or Usual or Renamed;

    private static string? FileOf(string operand) => operand is NoFile or "nul" ? null : operand;
}
