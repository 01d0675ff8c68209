using System.Globalization;
using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Analysis;

/// <summary>Reads settings from a tree, be it of front matter or of a file.</summary>
/// <param name="file">The name of the file; null where it is told otherwise.</param>
/// <param name="above">The name under which the tree stands; empty for a tree of its own.</param>
internal sealed class SettingsReader(string? file, string above)
{
    private const string Members = "profile, enable, disable, severity, threshold";

    private readonly List<Diagnostic> _diagnostics = [];
    private CheckSettings _settings = CheckSettings.None;

    public SettingsResult Read(MetadataValue tree)
    {
        if (tree.Kind != MetadataKind.Map)
            Refuse(above, tree, "settings by their names, such as { profile: itil }");
        foreach (var (name, value) in tree.Members)
        {
            switch (name)
            {
                case "profile":
                    ReadProfile(value);
                    break;
                case "enable" or "disable":
                    ReadSwitches(name, value);
                    break;
                case "severity":
                    ReadEach(name, value, ReadSeverity);
                    break;
                case "threshold":
                    ReadEach(name, value, ReadThreshold);
                    break;
                // An editor finds the schema of a file by it.
                case "$schema" when above.Length == 0:
                    break;
                default:
                    Report(UnknownSetting, PathOf(name), PathOf(name), new Wording(Members));
                    break;
            }
        }

        return new SettingsResult(_settings, _diagnostics.ToValueList());
    }

    private void ReadProfile(MetadataValue value)
    {
        if (Profile.TryFind(value.Text, out var profile))
            _settings = _settings with { Profile = profile.Name };
        else
            Report(UnknownProfile, PathOf("profile"), value, new Wording(string.Join(", ", Profile.BuiltIn)));
    }

    private void ReadSwitches(string name, MetadataValue value)
    {
        foreach (var id in value.Kind == MetadataKind.List ? value.Items : [value])
        {
            if (id.Kind != MetadataKind.Text)
                Refuse(PathOf(name), id, "a list of ids, such as [RACI3007]");
            else if (IsKnown(id.Text, PathOf(name)))
                _settings = _settings.With(id.Text, name == "enable");
        }
    }

    private void ReadEach(string name, MetadataValue value, Action<string, string, MetadataValue> read)
    {
        if (value.Kind != MetadataKind.Map)
        {
            Refuse(PathOf(name), value, "ids with values, such as RACI3007: ...");
            return;
        }

        foreach (var (id, setting) in value.Members)
        {
            if (IsKnown(id, PathOf(name)))
                read(PathOf($"{name}.{id}"), id, setting);
        }
    }

    private void ReadSeverity(string path, string id, MetadataValue value)
    {
        if (SettingValues.TrySeverity(value.Text, out var severity))
            _settings = _settings.WithSeverity(id, severity);
        else
            Refuse(path, value, "info, warning or error");
    }

    private void ReadThreshold(string path, string id, MetadataValue value)
    {
        if (value.Kind != MetadataKind.Map)
        {
            PutThreshold(path, id, "", value);
            return;
        }

        foreach (var (name, number) in value.Members)
            PutThreshold($"{path}.{name}", id, name, number);
    }

    private void PutThreshold(string path, string id, string name, MetadataValue value)
    {
        if (Rule.TryFind(id, out var rule) && !SettingValues.HasThreshold(rule, name))
            Refuse(path, value, SettingValues.ThresholdsOf(rule));
        else if (SettingValues.TryNumber(value.Text, out var number))
            _settings = _settings.WithThreshold(id, name, number);
        else
            Refuse(path, value, "a number of zero or more, or none for no limit");
    }

    // Ids of another form are those of rules of one's own, which are known where they are added.
    private bool IsKnown(string id, string path)
    {
        if (Rule.TryFind(id, out _))
            return true;
        var meant = SettingValues.RuleMeantBy(id);
        if (meant is null && !id.StartsWith("RACI", StringComparison.OrdinalIgnoreCase))
            return true;
        Report(UnknownRule, path, path, id, new Wording(meant?.Id ?? $"an id from {Rule.BuiltIn[0].Id} to {Rule.BuiltIn[^1].Id}"));
        return false;
    }

    private void Refuse(string path, MetadataValue value, string expected) => Report(InvalidSetting, path, path, value, new Wording(expected));

    private string PathOf(string name) => above.Length == 0 ? name : $"{above}.{name}";

    private void Report(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<object> seen) =>
        _diagnostics.Add(descriptor.At((file is null ? SourceLocation.None : SourceLocation.InJson("/" + path.Replace('.', '/'))).InFile(file), seen));
}
