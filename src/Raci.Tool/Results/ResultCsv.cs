using CsvHelper;
using Raci.Formats.Csv;

namespace Raci.Tool.Results;

/// <summary>Writes a result as CSV: UTF-8, RFC 4180, and nothing in it that a spreadsheet would run as a formula.</summary>
internal sealed class ResultCsv : IDisposable
{
    private readonly CsvWriter _writer;

    /// <summary>Starts with a row of headings.</summary>
    public ResultCsv(Stream output, params IEnumerable<string> headings)
    {
        _writer = CsvWriter.Create(output, new CsvWriterOptions(), leaveOpen: true);
        Write(headings);
    }

    /// <summary>Writes a row.</summary>
    public void Write(params IEnumerable<string> fields)
    {
        foreach (var field in fields)
            _writer.WriteField(FormulaGuard.Needs(field) ? FormulaGuard.Sign + field : field);
        _writer.EndRecord();
    }

    public void Dispose() => _writer.Dispose();
}
