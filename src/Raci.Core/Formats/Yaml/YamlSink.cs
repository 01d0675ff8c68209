using System.Text;
using Raci.Formats.Shape;

namespace Raci.Formats.Yaml;

/// <summary>Writes tokens as YAML in block style.</summary>
/// <param name="output">Where the text goes.</param>
/// <remarks>Each value ends its line. What starts a list or an object is written with its first item, because an empty one is written as such.</remarks>
internal sealed class YamlSink(TextWriter output) : IShapeSink
{
    private const int Step = 2;
    private const int MostPending = 32 * 1024;

    // Parsers refuse longer names unless a question mark stands before them.
    private const int LongestName = 1000;

    private readonly StringBuilder _text = new();
    private readonly Stack<bool> _lists = [];
    private bool _isEmpty = true;

    private int Indent => (_lists.Count - 1) * Step;

    public void StartObject() => Start(isList: false);

    public void EndObject() => End("{}");

    public void StartList() => Start(isList: true);

    public void EndList() => End("[]");

    public void Name(ShapeName name)
    {
        Line();
        var length = _text.Length;
        YamlScalars.AppendName(_text, name.Text);
        if (_text.Length - length > LongestName)
            _text.Insert(length, "? ").Append('\n').Append(' ', Indent);
        _text.Append(':');
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Item();
        _text.Append(' ');
        YamlScalars.AppendText(_text, text.ToString(), Indent + Step);
        _text.Append('\n');
    }

    public void Number(string digits) => Scalar(digits);

    public void Boolean(bool value) => Scalar(value ? "true" : "false");

    public void Null() => Scalar("null");

    public void Pause()
    {
        if (_text.Length > MostPending)
            Flush();
    }

    /// <summary>Hands on what was written.</summary>
    public void Flush()
    {
        output.Write(_text);
        _text.Clear();
    }

    private void Scalar(string text)
    {
        Item();
        _text.Append(' ').Append(text).Append('\n');
    }

    private void Start(bool isList)
    {
        Item();
        _lists.Push(isList);
        _isEmpty = true;
    }

    private void End(string empty)
    {
        _lists.Pop();
        if (_isEmpty)
            _text.Append(_lists.Count > 0 ? " " : "").Append(empty).Append('\n');
        _isEmpty = false;
    }

    private void Item()
    {
        if (!_lists.TryPeek(out var isList) || !isList)
            return;
        Line();
        _text.Append('-');
    }

    // The first item of what lies in a list stands behind the hyphen; any other item has a line of its own.
    private void Line()
    {
        var isInList = _lists.Count > 1 && _lists.ElementAt(1);
        if (_isEmpty && isInList)
        {
            _text.Append(' ');
        }
        else
        {
            if (_isEmpty && _lists.Count > 1)
                _text.Append('\n');
            _text.Append(' ', Indent);
        }

        _isEmpty = false;
    }
}
