using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Raci.Tool.Reporting;

namespace Raci.Tool.Results;

/// <summary>Writes a result as one JSON document.</summary>
internal static class ResultJson
{
    /// <summary>Writes an object.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="members">Writes its members.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        // The text goes into no page of HTML, and people read it too.
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetBytes(Escaped(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))));
        output.Write("\n"u8);
        output.Flush();
    }

    // What could turn the order of a terminal's text is escaped; the line feeds between members stay.
    private static string Escaped(string json) => string.Join('\n', json.Split('\n').Select(Printable.OfJson));
}
