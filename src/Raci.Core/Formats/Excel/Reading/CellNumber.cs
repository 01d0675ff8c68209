using System.Globalization;

namespace Raci.Formats.Excel.Reading;

/// <summary>Makes texts of numbers as a person sees them: without needless digits, days and times by ISO 8601.</summary>
internal static class CellNumber
{
    private const double LastDay = 2_958_466;
    private const int FirstRealDay = 61;

    /// <summary>Gets the text of a number; what is no number stays as it is.</summary>
    /// <param name="raw">The number as the sheet holds it.</param>
    /// <param name="kind">How it is shown.</param>
    /// <param name="is1904">Whether days count from 1904.</param>
    public static string TextOf(ReadOnlySpan<char> raw, NumberKind kind, bool is1904)
    {
        if (kind == NumberKind.General && raw.Length is > 0 and < 16 && !raw.ContainsAnyExceptInRange('0', '9') && (raw[0] != '0' || raw.Length == 1))
            return raw.ToString();
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return raw.ToString();
        return kind switch
        {
            NumberKind.Percent => Plain(Math.Round(number * 100, 10)) + "%",
            NumberKind.Date or NumberKind.Time when number is >= 0 and < LastDay => Day(number, kind, is1904),
            _ => Plain(number),
        };
    }

    private static string Plain(double number) => Math.Abs(number) is 0 or (>= 1e-9 and < 1e15)
        ? ((decimal)number).ToString("0.####################", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    // The system of 1900 has a 29 February of that year, which there never was.
    private static string Day(double number, NumberKind kind, bool is1904)
    {
        var seconds = Math.Round(number * 86_400);
        var start = is1904 ? new DateTime(1904, 1, 1) : number < FirstRealDay - 1 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        if (seconds > (DateTime.MaxValue - start).TotalSeconds)
            return Plain(number);
        var moment = start.AddSeconds(seconds);
        var time = moment.Second == 0 ? "HH:mm" : "HH:mm:ss";
        if (kind == NumberKind.Time && number < 1)
            return moment.ToString(time, CultureInfo.InvariantCulture);
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : $"yyyy-MM-dd'T'{time}", CultureInfo.InvariantCulture);
    }
}
