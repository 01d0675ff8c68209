using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Raci.Tool.Reporting;

namespace Raci.Tool.Checking;

/// <summary>Writes the JSON of findings for people and programs: indented, with words of all alphabets as they are.</summary>
internal static class CheckJson
{
    private static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gets the text of an object.</summary>
    /// <param name="members">Writes its members.</param>
    public static string Object(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        // Line by line, since the ends of lines are none of the characters that may not reach a terminal.
        var lines = Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Split('\n');
        return string.Join('\n', lines.Select(Printable.OfJson)) + "\n";
    }

    /// <summary>Writes a text where there is one.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    /// <summary>Writes a number that counts from one where there is one.</summary>
    public static void WriteCount(this Utf8JsonWriter json, string name, int count)
    {
        if (count > 0)
            json.WriteNumber(name, count);
    }
}
