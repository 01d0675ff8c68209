using Raci.Formats.Documents;
using Raci.Tool.Reporting;
using Raci.Tool.Results;

namespace Raci.Tool.Showing;

/// <summary>What a role cell shows.</summary>
internal readonly struct ShownCell
{
    private readonly string _letters;
    private readonly RoleScheme _scheme;

    public ShownCell(Assignment assignment, RoleScheme scheme)
    {
        _scheme = scheme;
        _letters = assignment.Roles.IsEmpty && !assignment.IsEmpty ? "—" : assignment.Roles.ToString(scheme);
        Head = _letters + assignment.Mark;
        Width = DisplayWidth.Of(Head);
        Remark = assignment.Remark.ToString();
        Text = Printable.Of(Remark.Length == 0 ? Head : $"{Head} ({Remark})");
    }

    /// <summary>Gets the letters and the mark; empty for an empty cell.</summary>
    public string Head { get; }

    /// <summary>Gets how many columns letters and mark take.</summary>
    public int Width { get; }

    /// <summary>Gets the other words.</summary>
    public string Remark { get; }

    /// <summary>Gets all of it, as it is printed.</summary>
    public string Text { get; }

    /// <summary>Gets letters and mark, each letter in the colour of its kind.</summary>
    public IEnumerable<TerminalText> Pieces => PiecesOf(Head);

    /// <summary>Gets a line of the text that starts with the letters, each in the colour of its kind.</summary>
    public IEnumerable<TerminalText> PiecesOf(string line)
    {
        foreach (var letter in _letters)
            yield return new(letter.ToString(), _scheme.TryGet(letter, out var role) ? KindStyle.ColorOf(role.Kind) : null);
        if (line.Length > _letters.Length)
            yield return new(line[_letters.Length..], null);
    }
}
