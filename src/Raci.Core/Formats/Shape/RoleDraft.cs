namespace Raci.Formats.Shape;

/// <summary>A role as a document tells it; what it leaves out is known once the scheme is.</summary>
internal sealed record RoleDraft(char Letter, Text Name, Text Description, RoleKind? Kind);
