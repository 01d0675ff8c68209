using System.Text;
using System.Text.Json;
using Raci.Core.Tests.Formats;
using Raci.Core.Tests.Markdown;
using Raci.Formats;
using YamlDotNet.RepresentationModel;

namespace Raci.Core.Tests.Yaml;

/// <summary>The laws of all formats, for YAML; YamlDotNet's own document model is the other reader: it gets the tree that JSON has.</summary>
public sealed class YamlLaws() : FormatLaws(MatrixFormats.Yaml)
{
    protected override IReadOnlyList<byte[]> Documents { get; } = [.. Seed.Languages.Select(language => MatrixFile.ToBytes(MatrixFile.Read(Seed.PathOf(language)), "yaml"))];

    protected override string[] Scraps { get; } =
    [
        "phases:\n", "- activities:\n", "  - name: a\n", "    assignments:\n", "      A: RA\n", "      B: C (veto)\n", "parties: [A, {name: B}]\n", "title: ", "title: x\n", "scheme: DACI\n", "metadata:\n  a: &a 1\n  b: *a\n",
        "{", "}", "[", "]", ",", ": ", "- ", "? ", "|", "|2-\n", ">\n", "'", "\"", "\\", "\\ud800", "!!str ", "!foo ", "&x ", "*x ", "<<: ", "# c\n", "---\n", "...\n", "%YAML 1.2\n", "\n", "  ", "\t", "\r", "null", "é", "\uFEFF", "@", "`", "notes:\n- mark: '*'\n  text: {markdown: '**a**'}\n",
    ];

    protected override void ReadElsewhere(Matrix matrix, byte[] written)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Encoding.UTF8.GetString(written)));
        using var json = JsonDocument.Parse(MatrixFile.ToBytes(matrix, "json"));

        Same(json.RootElement, Assert.Single(yaml.Documents).RootNode);
    }

    private static void Same(JsonElement json, YamlNode yaml)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var members = ((YamlMappingNode)yaml).Children;
                Assert.Equal(json.EnumerateObject().Select(member => member.Name), members.Select(member => ((YamlScalarNode)member.Key).Value));
                foreach (var (member, node) in json.EnumerateObject().Zip(members))
                    Same(member.Value, node.Value);
                break;
            case JsonValueKind.Array:
                var items = ((YamlSequenceNode)yaml).Children;
                Assert.Equal(json.GetArrayLength(), items.Count);
                foreach (var (item, node) in json.EnumerateArray().Zip(items))
                    Same(item, node);
                break;
            case JsonValueKind.String:
                Assert.Equal(json.GetString(), ((YamlScalarNode)yaml).Value);
                break;
            default:
                Assert.Equal(json.GetRawText(), ((YamlScalarNode)yaml).Value);
                break;
        }
    }
}
