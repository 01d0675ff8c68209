using Raci.Collections;

namespace Raci.Analysis;

/// <summary>What came of reading settings.</summary>
/// <param name="Settings">What could be taken.</param>
/// <param name="Diagnostics">What is wrong with the rest.</param>
public sealed record SettingsResult(CheckSettings Settings, ValueList<Diagnostic> Diagnostics);
