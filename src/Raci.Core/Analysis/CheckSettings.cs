using Raci.Collections;

namespace Raci.Analysis;

/// <summary>Which rules are asked of a document, as a file <c>raci.json</c>, its front matter or a command line says it. Immutable; several are merged, the nearer before the farther.</summary>
public sealed record CheckSettings
{
    /// <summary>The name of the file that holds settings for the documents of its folder and those below.</summary>
    public const string FileName = "raci.json";

    /// <summary>Gets the settings that say nothing.</summary>
    public static CheckSettings None { get; } = new();

    /// <summary>Gets the name of the profile; null where none is stated.</summary>
    public string? Profile { get; init; }

    /// <summary>Gets what is stated of single rules; each id once.</summary>
    public ValueList<RuleSetting> Rules { get; init; }

    /// <summary>Reads the content of a file <c>raci.json</c>; what is wrong with it is told and passed over.</summary>
    /// <param name="json">The content; comments and trailing commas are allowed.</param>
    /// <param name="file">The name of the file, for the places of diagnostics; null for none.</param>
    public static SettingsResult Read(string json, string? file = null) => SettingsFile.Read(json, file);

    /// <summary>Gets the settings that the metadata of a document states under the key <c>raci</c>, as front matter does; what is wrong with them is told and passed over.</summary>
    public static SettingsResult Of(Matrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return matrix.Metadata["raci"] is { Kind: not MetadataKind.Null } own ? new SettingsReader(null, "raci").Read(own) : new SettingsResult(None, []);
    }

    /// <summary>Finds the nearest file <c>raci.json</c>: in the folder of a document, else in the folders around it; null where there is none.</summary>
    /// <param name="document">The path of the document.</param>
    public static string? FindFile(string document)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(document)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, FileName);
            if (File.Exists(file))
                return file;
        }

        return null;
    }

    /// <summary>Gets the settings with one rule switched on or off.</summary>
    public CheckSettings With(string id, bool isOn) => Put(new RuleSetting(id) { IsOn = isOn }, isNearer: false);

    /// <summary>Gets the settings with a severity for a rule, which asks for it unless it is switched off.</summary>
    public CheckSettings WithSeverity(string id, DiagnosticSeverity severity) => Put(new RuleSetting(id) { Severity = severity }, isNearer: false);

    /// <summary>Gets the settings with a number for one threshold of a rule, or for all, which asks for it unless it is switched off.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="name">The name of the threshold; empty for all.</param>
    /// <param name="number">The number; null for no limit.</param>
    public CheckSettings WithThreshold(string id, string name, int? number) => Put(new RuleSetting(id) { Thresholds = [new RuleThreshold(name, number)] }, isNearer: false);

    /// <summary>Gets these settings, and those farther away where these say nothing.</summary>
    public CheckSettings Over(CheckSettings farther)
    {
        ArgumentNullException.ThrowIfNull(farther);
        var merged = farther with { Profile = Profile ?? farther.Profile };
        foreach (var rule in Rules)
            merged = merged.Put(rule, isNearer: true);
        return merged;
    }

    /// <summary>Gets the profile with the settings applied; what names no rule of the profile or the library is passed over.</summary>
    /// <param name="profile">The profile to start from; by default the one that is stated, else <see cref="Profile.Default"/>.</param>
    public Profile ToProfile(Profile? profile = null)
    {
        profile ??= Analysis.Profile.TryFind(Profile, out var stated) ? stated : Analysis.Profile.Default;
        foreach (var rule in Rules)
            profile = rule.ApplyTo(profile);
        return profile;
    }

    /// <summary>Tells whether two settings state the same.</summary>
    public bool Equals(CheckSettings? other) => other is not null && Profile == other.Profile && Rules == other.Rules;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Profile, Rules);

    private CheckSettings Put(RuleSetting setting, bool isNearer)
    {
        for (var i = 0; i < Rules.Count; i++)
        {
            if (string.Equals(Rules[i].Id, setting.Id, StringComparison.OrdinalIgnoreCase))
                return this with { Rules = Rules.SetItem(i, isNearer ? setting.Over(Rules[i]) : setting.Beside(Rules[i])) };
        }

        return this with { Rules = Rules.Add(setting) };
    }
}
