namespace Raci.Formats.Tables.Evidence;

/// <summary>A piece of evidence for or against a table's being a matrix.</summary>
/// <param name="Weight">How much it says: positive for a matrix, negative against.</param>
/// <param name="Reason">What was seen, as a part of a sentence.</param>
internal sealed record Sign(int Weight, string Reason);
