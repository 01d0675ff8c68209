namespace Raci.Benchmarks;

/// <summary>Writing a workbook of 2,000 rows and 8 parties.</summary>
public class WriteExcel() : WriteExcelOfSize(rows: 2_000, parties: 8);
