using Raci.Formats;

namespace Raci.Core.Tests.Csv;

public sealed class TsvLaws() : SeparatedLaws(MatrixFormats.Tsv, '\t');
