using System.Globalization;
using System.Text.Json;
using static Raci.DiagnosticCatalogue;

namespace Raci.Analysis;

/// <summary>Reads a file <c>raci.json</c> as the tree that front matter is.</summary>
internal static class SettingsFile
{
    private const int MostLevels = 16;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowDuplicateProperties = false,
        MaxDepth = MostLevels,
    };

    public static SettingsResult Read(string json, string? file)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new SettingsReader(file, "").Read(TreeOf(document.RootElement))
                : Broken(SourceLocation.At(1, 1), "it holds no object", file);
        }
        catch (JsonException exception)
        {
            var place = SourceLocation.At((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            return Broken(place, ReasonOf(exception), file);
        }
        catch (InvalidOperationException)
        {
            // So does the framework refuse half a surrogate pair, of which it tells no place.
            return Broken(SourceLocation.At(1, 1), "a text holds half a character", file);
        }
    }

    private static SettingsResult Broken(SourceLocation place, string reason, string? file) =>
        new(CheckSettings.None, [BrokenSettings.At(place.InFile(file), new Wording(reason))]);

    // The framework repeats the place behind its message.
    private static string ReasonOf(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }

    private static MetadataValue TreeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => MetadataValue.OfMap([.. value.EnumerateObject().Select(member => new MetadataMember(Kept(member.Name), TreeOf(member.Value))).DistinctBy(member => member.Name, StringComparer.Ordinal)]),
        JsonValueKind.Array => MetadataValue.OfList([.. value.EnumerateArray().Select(TreeOf)]),
        JsonValueKind.String => MetadataValue.OfText(Kept(value.GetString() ?? "")),
        JsonValueKind.Number => MetadataValue.OfNumber(value.GetRawText()),
        JsonValueKind.True => MetadataValue.OfBoolean(true),
        JsonValueKind.False => MetadataValue.OfBoolean(false),
        _ => MetadataValue.Null,
    };

    // What no text may hold is no part of any setting either; a sign in its place keeps names apart.
    private static string Kept(string text) => TextRules.IndexOfForbidden(text, lines: true) < 0
        ? text
        : string.Concat(text.Select(c => TextRules.IndexOfForbidden($"{c}", lines: true) < 0 ? $"{c}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));
}
