using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Analysis;

/// <summary>The comments of a Markdown document that keep rules silent: before a table for that table, at the end of a row for that row.</summary>
public sealed record Silencers
{
    private Silencers(ValueList<Silencer> all) => All = all;

    /// <summary>Gets the silencers of a document without any.</summary>
    public static Silencers None { get; } = new([]);

    /// <summary>Gets the comments, in document order.</summary>
    public ValueList<Silencer> All { get; }

    /// <summary>Finds the silencers of a Markdown document; code between fences and front matter hold none.</summary>
    /// <param name="markdown">The text of the document, as it was read.</param>
    public static Silencers Of(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return markdown.Contains(SilencerComment.Word, StringComparison.Ordinal) ? new(new SilencerScan(markdown).Scan()) : None;
    }

    /// <summary>Takes away the findings that are silenced, and adds one for each silencer that silences nothing.</summary>
    /// <param name="findings">What was found in the document, with the places of its text.</param>
    /// <param name="profile">The rules that were asked: silencers of others may have their use.</param>
    /// <param name="file">The name of the file, for the places of the silencers; null for none.</param>
    public ValueList<Finding> Apply(ValueList<Finding> findings, Profile profile, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (All.Count == 0)
            return findings;
        var index = new SilencerIndex(All);
        var used = new HashSet<(Silencer, string)>();
        var kept = findings.Where(finding => !IsSilenced(finding, index, used)).ToList();
        foreach (var silencer in All)
            kept.AddRange(IdleIdsOf(silencer, used, profile).Select(id => new Finding(IdleSilencer.At(SourceLocation.At(silencer.Line, silencer.Column).InFile(file), new Wording(id), new Wording(WhereOf(silencer))))));
        return kept.ToValueList();
    }

    private static bool IsSilenced(Finding finding, SilencerIndex index, HashSet<(Silencer, string)> used)
    {
        var isSilenced = false;
        foreach (var silencer in index.At(finding.Diagnostic.Location.Line))
        {
            if (!silencer.Covers(finding))
                continue;
            isSilenced = true;
            used.Add((silencer, silencer.Ids.Count == 0 ? "" : finding.Id.ToUpperInvariant()));
        }

        return isSilenced;
    }

    private static string WhereOf(Silencer silencer) => silencer.IsOfRow ? "in its row" : silencer.FirstLine > 0 ? "in the table below it" : "where no table follows";

    private static IEnumerable<string> IdleIdsOf(Silencer silencer, HashSet<(Silencer, string)> used, Profile profile)
    {
        if (silencer.Ids.Count == 0)
            return used.Contains((silencer, "")) ? [] : ["all rules"];
        return silencer.Ids.Where(id => !used.Contains((silencer, id.ToUpperInvariant())) && (profile.TryGet(id, out _) || !Rule.TryFind(id, out _)));
    }
}
