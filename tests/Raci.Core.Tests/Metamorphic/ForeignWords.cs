namespace Raci.Core.Tests.Metamorphic;

/// <summary>What people of one language write in their documents.</summary>
/// <param name="Code">The BCP 47 tag.</param>
/// <param name="Headings">What heads activities, phases, parties, numbers, notes; then the words for "role" and "meaning".</param>
/// <param name="Roles">The words for R, A, C, I and S.</param>
/// <param name="And">What stands between two names.</param>
/// <param name="Titles">Titles of documents.</param>
/// <param name="Phases">Titles of phases.</param>
/// <param name="Parties">Names of parties.</param>
/// <param name="Activities">Names of activities.</param>
/// <param name="Remarks">Remarks on roles, and values of notes.</param>
internal sealed record ForeignWords(
    string Code, string[] Headings, string[] Roles, string And, string[] Titles, string[] Phases, string[] Parties, string[] Activities, string[] Remarks)
{
    public string Activity => Headings[0];

    public string Phase => Headings[1];

    public string Party => Headings[2];

    public string Number => Headings[3];

    public string Note => Headings[4];

    public string Role => Headings[5];

    public string Meaning => Headings[6];

    /// <summary>Gets the word for a role of RACI or RASCI.</summary>
    public string Of(char letter) => Roles["RACIS".IndexOf(letter, StringComparison.Ordinal)];

    public override string ToString() => Code;
}
