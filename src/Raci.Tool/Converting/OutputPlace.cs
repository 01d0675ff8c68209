using Raci.Tool.Inputs;

namespace Raci.Tool.Converting;

/// <summary>Where what is converted goes: one file, a folder, or beside each input.</summary>
/// <param name="Path">The file or the folder; null for beside each input.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
internal sealed record OutputPlace(string? Path, bool IsFolder)
{
    /// <summary>Gets the place beside each input.</summary>
    public static OutputPlace BesideInputs { get; } = new(null, IsFolder: true);

    /// <summary>Gets the standard output.</summary>
    public static OutputPlace StandardOutput { get; } = new(InputFile.StandardStream, IsFolder: false);

    /// <summary>Gets the path of what an input is converted to.</summary>
    /// <param name="input">The document to read.</param>
    /// <param name="extension">The extension of what is written.</param>
    public string PathOf(InputFile input, string extension)
    {
        if (!IsFolder)
            return Path!;
        return System.IO.Path.ChangeExtension(Path is null ? input.Path : System.IO.Path.Combine(Path, input.RelativePath), extension);
    }
}
