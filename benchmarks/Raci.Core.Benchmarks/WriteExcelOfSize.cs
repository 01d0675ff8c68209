using BenchmarkDotNet.Attributes;
using Raci.Formats.Excel;

namespace Raci.Benchmarks;

/// <summary>Writing a whole workbook, against the bare cells of the same matrix. A class for each size, so that each has its own table with its own ratio.</summary>
public abstract class WriteExcelOfSize
{
    private readonly Matrix _matrix;
    private readonly ExcelWriter _writer = new();

    private protected WriteExcelOfSize(int rows, int parties) => _matrix = MatrixInput.Of(rows, parties, phases: 50);

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
