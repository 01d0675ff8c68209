using System.Globalization;
using System.Text;

namespace Raci.Formats.Shape;

/// <summary>The way from the root of a document to where its reader stands; it becomes a JSON pointer where something is to be said.</summary>
internal sealed class ShapePath
{
    private (string? Name, int Index)[] _steps = new (string?, int)[16];

    /// <summary>Gets the number of steps.</summary>
    public int Depth { get; private set; }

    /// <summary>Goes into the member of a name.</summary>
    public void Enter(string name) => Enter(name, 0);

    /// <summary>Goes into the item of a zero-based index.</summary>
    public void Enter(int index) => Enter(null, index);

    /// <summary>Goes back until a number of steps is left.</summary>
    public void LeaveTo(int depth) => Depth = Math.Min(depth, Depth);

    /// <summary>Gets a step of a pointer, with the characters escaped that mean something there.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Gets the JSON pointer of RFC 6901: empty for the root.</summary>
    public override string ToString()
    {
        var pointer = new StringBuilder();
        foreach (var (name, index) in _steps.AsSpan(0, Depth))
        {
            if (name is null)
                pointer.Append(CultureInfo.InvariantCulture, $"/{index}");
            else
                pointer.Append('/').Append(Escape(name));
        }

        return pointer.ToString();
    }

    private void Enter(string? name, int index)
    {
        if (Depth == _steps.Length)
            Array.Resize(ref _steps, Depth * 2);
        _steps[Depth++] = (name, index);
    }
}
