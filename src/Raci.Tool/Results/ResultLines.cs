using System.Text;
using Raci.Tool.Reporting;
using Spectre.Console;

namespace Raci.Tool.Results;

/// <summary>Writes lines of a result for people: in colours where a terminal shows them.</summary>
/// <param name="console">Where the lines go.</param>
/// <param name="colors">Whether colours are wanted where a terminal shows them.</param>
internal sealed class ResultLines(ToolConsole console, bool colors) : IDisposable
{
    private const int MostKept = 1 << 15;

    private readonly bool _colors = colors && console.IsOutputTerminal && !console.IsPlain;
    private readonly StringBuilder _kept = new();
    private bool _isFirst = true;

    private IAnsiConsole Terminal => field ??= ColorTerminal.Over(console.Output);

    /// <summary>Writes a line of pieces; spaces at its end are left out.</summary>
    public void Write(params IReadOnlyList<TerminalText> line)
    {
        _isFirst = false;
        if (!_colors || line.All(piece => piece.Color is null))
        {
            Keep(line);
            return;
        }

        Flush();
        ColorTerminal.Write(Terminal, [line]);
    }

    /// <summary>Writes a line without colours.</summary>
    public void Write(string line) => Write(new TerminalText(line, null));

    /// <summary>Writes what was kept back: the standard output passes each line on at once, which takes longer than making it.</summary>
    public void Dispose() => Flush();

    /// <summary>Writes an empty line, unless nothing stands before it.</summary>
    public void Skip()
    {
        if (!_isFirst)
            Write("");
    }

    private void Keep(IReadOnlyList<TerminalText> line)
    {
        foreach (var piece in line)
            _kept.Append(piece.Text);
        while (_kept.Length > 0 && _kept[^1] == ' ')
            _kept.Length--;
        _kept.AppendLine();
        if (_kept.Length > MostKept)
            Flush();
    }

    private void Flush()
    {
        console.Output.Write(_kept);
        _kept.Clear();
    }
}
