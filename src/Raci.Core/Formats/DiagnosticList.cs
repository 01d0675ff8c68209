using Raci.Collections;

namespace Raci.Formats;

/// <summary>Collects what a reader has to say while it reads.</summary>
internal sealed class DiagnosticList
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Adds a diagnostic.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Adds all that another list holds.</summary>
    public void Add(DiagnosticList other) => _diagnostics.AddRange(other._diagnostics);

    /// <summary>Gets a list of what was said so far, to go on with in another way.</summary>
    public DiagnosticList Copy()
    {
        var copy = new DiagnosticList();
        copy.Add(this);
        return copy;
    }

    /// <summary>Gets the diagnostics in the order of their places; those of one place in the order they came.</summary>
    public ValueList<Diagnostic> ToValueList() => _diagnostics.Count < 2
        ? _diagnostics.ToValueList()
        : _diagnostics.OrderBy(diagnostic => diagnostic.Location.Line).ThenBy(diagnostic => diagnostic.Location.Column).ToValueList();
}
