using Raci.Analysis;
using Raci.Collections;
using Raci.Tool.Inputs;

namespace Raci.Tool.Checking;

/// <summary>A document and what rules found in it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Profile">The rules that were asked.</param>
/// <param name="Findings">What they found.</param>
internal sealed record CheckedDocument(NamedMatrix Document, Profile Profile, ValueList<Finding> Findings);
