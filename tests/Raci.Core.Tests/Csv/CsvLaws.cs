using Raci.Formats;

namespace Raci.Core.Tests.Csv;

public sealed class CsvLaws() : SeparatedLaws(MatrixFormats.Csv, ',');
