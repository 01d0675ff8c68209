namespace Raci.Formats.Tables;

/// <summary>A word for a role.</summary>
/// <param name="Letter">The letter it stands for; of two that it may stand for, the one most sheets mean.</param>
/// <param name="Other">The other letter it may stand for; the same where there is none.</param>
/// <param name="Language">The language of the word.</param>
internal readonly record struct RoleWord(char Letter, char Other, string Language)
{
    /// <summary>Gets whether the word stands for two letters, as "Responsable" does for R and A.</summary>
    public bool IsAmbiguous => Letter != Other;
}
