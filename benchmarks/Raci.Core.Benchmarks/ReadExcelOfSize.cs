using BenchmarkDotNet.Attributes;
using Raci.Formats.Excel;

namespace Raci.Benchmarks;

/// <summary>Reading a whole workbook back, against the bare cells of its first sheet. A class for each size, so that each has its own table with its own ratio.</summary>
public abstract class ReadExcelOfSize
{
    private readonly byte[] _workbook;
    private readonly int _rows;
    private readonly ExcelReader _reader = new();

    private protected ReadExcelOfSize(int rows, int parties)
    {
        _rows = rows;
        _workbook = MatrixFile.ToBytes(MatrixInput.Of(rows, parties, phases: 50), "xlsx");
    }

    [GlobalSetup]
    public void Setup()
    {
        Expect.Rows(_rows, Raci());
        if (OpenXml() <= _rows)
            throw new InvalidOperationException("The peer read no cells.");
    }

    [Benchmark(Baseline = true, Description = "Open XML SDK object model, the cells as strings")]
    public int OpenXml() => OpenXmlReadPeer.Read(_workbook);

    [Benchmark(Description = "Raci.Core, the whole matrix")]
    public ReadResult Raci() => _reader.Read(_workbook);
}
