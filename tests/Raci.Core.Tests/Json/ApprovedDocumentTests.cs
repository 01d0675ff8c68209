using Raci.Core.Tests.Markdown;

namespace Raci.Core.Tests.Json;

/// <summary>The seeds in JSON and in YAML, as somebody looked at them.</summary>
public sealed class ApprovedDocumentTests
{
    public static TheoryData<string, string> Documents
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in Seed.Languages)
            {
                data.Add(language, "json");
                data.Add(language, "yaml");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_seed_becomes_the_approved_document(string language, string format)
    {
        var path = Repository.PathOf("tests", "Raci.Core.Tests", "Json", "Approved", $"llmaas.{language}.{format}");
        var written = MatrixFile.ToText(MatrixFile.Read(Seed.PathOf(language)), format);
        if (Environment.GetEnvironmentVariable("RACI_APPROVE") == "1")
            File.WriteAllText(path, written);

        Assert.Equal(File.ReadAllText(path), written);
        Assert.Equal(MatrixFile.Read(Seed.PathOf(language)), MatrixFile.Read(path));
    }
}
