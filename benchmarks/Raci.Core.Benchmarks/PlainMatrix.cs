using System.Text.Json.Serialization;

namespace Raci.Benchmarks;

/// <summary>The peer of JSON: plain records with the members the measured document has, and nothing checked.</summary>
internal sealed record PlainMatrix(
    [property: JsonPropertyName("$schema")] string Schema,
    string Title,
    string Language,
    string Scheme,
    List<PlainParty> Parties,
    List<PlainPhase> Phases);
