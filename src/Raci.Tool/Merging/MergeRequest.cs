namespace Raci.Tool.Merging;

/// <summary>A merge as the user asked for it.</summary>
/// <param name="Start">The document both sides started from.</param>
/// <param name="Ours">Our side.</param>
/// <param name="Theirs">Their side.</param>
/// <param name="Output">The file to write.</param>
/// <param name="From">The name of the format of all three; null to go by extension and content.</param>
/// <param name="Path">The name the documents go by; null where they are called so themselves.</param>
internal sealed record MergeRequest(string Start, string Ours, string Theirs, string Output, string? From, string? Path)
{
    /// <summary>Gets the name of a file for people: the one the documents go by, which git's own copies do not bear.</summary>
    public string NameOf(string file) => Path ?? file;
}
