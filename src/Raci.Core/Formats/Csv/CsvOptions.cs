using System.Runtime.CompilerServices;

namespace Raci.Formats.Csv;

/// <summary>How CSV is written.</summary>
public sealed record CsvOptions
{
    /// <summary>Gets the options a writer has when it is given none.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>Gets what stands between fields: <c>,</c>, <c>;</c>, a tab or <c>|</c>, which are those a reader tells apart; <c>,</c> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to another character.</exception>
    public char Separator { get; init => field = Known(value); } = ',';

    private static char Known(char value, [CallerMemberName] string name = "") => CsvSeparator.All.Contains(value, StringComparison.Ordinal)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A separator is a comma, a semicolon, a tab or a pipe.");
}
