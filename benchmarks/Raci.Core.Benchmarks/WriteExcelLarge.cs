namespace Raci.Benchmarks;

/// <summary>Writing a workbook of 100,000 rows and 12 parties.</summary>
public class WriteExcelLarge() : WriteExcelOfSize(rows: BenchmarkSettings.LargeRows, parties: 12);
