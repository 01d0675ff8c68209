namespace Raci.Benchmarks;

/// <summary>Reading a workbook of 2,000 rows and 8 parties.</summary>
public class ReadExcel() : ReadExcelOfSize(rows: 2_000, parties: 8);
