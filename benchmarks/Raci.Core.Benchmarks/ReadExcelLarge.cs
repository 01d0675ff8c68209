namespace Raci.Benchmarks;

/// <summary>Reading a workbook of 100,000 rows and 12 parties.</summary>
public class ReadExcelLarge() : ReadExcelOfSize(rows: BenchmarkSettings.LargeRows, parties: 12);
