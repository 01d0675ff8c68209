using BenchmarkDotNet.Attributes;
using Raci.Formats.Excel;

namespace Raci.Benchmarks;

/// <summary>Writing a whole workbook of 2,000 rows and 8 parties, against the bare cells of the same matrix.</summary>
public class WriteExcel
{
    private readonly Matrix _matrix = MatrixInput.Of(rows: 2_000, parties: 8, phases: 50);
    private readonly ExcelWriter _writer = new();

    [GlobalSetup]
    public void Setup()
    {
        Expect.Workbook(Raci());
        Expect.Workbook(OpenXml());
    }

    [Benchmark(Baseline = true, Description = "Open XML SDK object model, bare cells")]
    public MemoryStream OpenXml()
    {
        var output = new MemoryStream();
        OpenXmlPeer.Write(_matrix, output);
        return output;
    }

    [Benchmark(Description = "Raci.Core, the whole workbook")]
    public MemoryStream Raci()
    {
        var output = new MemoryStream();
        _writer.Write(_matrix, output);
        return output;
    }
}
