using Raci.Formats.Tables;
using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Csv;

/// <summary>A column of attributes, and whether a reader might take it for one of a party.</summary>
/// <param name="name">Its heading.</param>
internal sealed class CsvAttribute(string name)
{
    private readonly bool _isKnown = Vocabulary.IsNoParty(name);
    private bool _hasWords;
    private bool _hasLetters;

    /// <summary>Gets the heading.</summary>
    public string Name { get; } = name;

    /// <summary>Gets whether nobody would take the column for one of roles.</summary>
    public bool IsNoParty => _isKnown || (_hasWords && !_hasLetters);

    /// <summary>Takes a value into account.</summary>
    public void Add(string value)
    {
        if (_isKnown)
            return;
        RoleCell.Look(value).Deconstruct(out _, out var kind);
        var isWords = kind == RoleCellKind.Other && (_hasLetters || RoleNotation.Read(value, RoleWordTable.OfLanguages) is null);
        _hasWords |= isWords;
        _hasLetters |= !isWords && kind is not RoleCellKind.Empty;
    }
}
