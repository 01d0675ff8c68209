using System.Globalization;
using Raci.Analysis;
using Raci.Formats.Documents;
using Raci.Tool.Reporting;
using Raci.Tool.Results;

namespace Raci.Tool.Counting;

/// <summary>Writes counts for people: a block for each kind of role, in it a line for each party, with a bar as long as its share.</summary>
internal sealed class StatsText(ResultLines lines, int width)
{
    private const int LongestBar = 40;
    private const int ShortestBar = 5;
    private const int Percent = 4;
    private const int Gap = 2;

    // A block, and its eighths from the left.
    private const string Eighths = "▏▎▍▌▋▊▉█";

    /// <summary>Writes what was counted.</summary>
    public void Write(StatsReport report)
    {
        foreach (var document in report.Documents)
        {
            lines.Skip();
            WriteHeading($"{report.HeadingOf(document)}: {StatsReport.SizeOf(document.Workload)}");
            Write(document.Workload, isWhole: true);
            foreach (var phase in report.PhasesOf(document))
            {
                lines.Skip();
                WriteHeading($"{StatsReport.HeadingOf(phase)}: {StatsReport.SizeOf(phase.Workload)}");
                Write(phase.Workload, isWhole: false);
            }
        }
    }

    private void WriteHeading(string heading)
    {
        foreach (var line in TextWrap.Lines(Printable.Of(heading), width))
            lines.Write(line);
    }

    // In a phase, what nobody does there is left out.
    private void Write(Workload workload, bool isWhole)
    {
        foreach (var (kind, count) in workload.Totals.Kinds)
        {
            if (count > 0 || isWhole)
                WriteBlock(workload, StatsReport.LabelOf(workload, kind), KindStyle.ColorOf(kind), party => party.Counts[kind], party => party.ShareOf(kind));
        }

        if (isWhole)
            WriteBlock(workload, "any role", null, party => party.Counts.Cells, party => party.Share);
    }

    private void WriteBlock(Workload workload, string label, ConsoleColor? color, Func<PartyWorkload, int> count, Func<PartyWorkload, double> share)
    {
        lines.Skip();
        lines.Write(new TerminalText(TextWrap.Cut(label, width), color));
        var digits = workload.Activities.ToString(CultureInfo.InvariantCulture).Length;
        var names = workload.Parties.Select(party => Printable.Of(party.Party)).ToList();
        var rest = width - (3 * Gap) - digits - Percent;
        var room = Math.Max(1, Math.Min(names.Select(name => DisplayWidth.Of(name)).DefaultIfEmpty(1).Max(), rest - ShortestBar - Gap));
        var bar = Math.Min(LongestBar, rest - room - Gap);
        foreach (var (party, name) in workload.Parties.Zip(names))
        {
            var shown = TextWrap.Cut(name, room);
            var number = count(party).ToString(CultureInfo.InvariantCulture).PadLeft(digits);
            lines.Write(
                new TerminalText($"  {shown}{TextWrap.Fill(shown, room)}  {number}  {StatsReport.PercentOf(share(party)),Percent}  ", null),
                new TerminalText(bar < ShortestBar ? "" : BarOf(share(party), bar), color));
        }
    }

    // As long as the share, to an eighth of a column; anything at all is seen.
    private static string BarOf(double share, int longest)
    {
        var eighths = (int)Math.Round(share * longest * 8, MidpointRounding.AwayFromZero);
        if (share > 0)
            eighths = Math.Max(1, eighths);
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : Eighths[(eighths % 8) - 1].ToString());
    }
}
