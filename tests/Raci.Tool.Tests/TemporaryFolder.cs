namespace Raci.Tool.Tests;

/// <summary>A folder that is there for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("raci-tests-");

    /// <summary>Gets the names of all files in the folder, in ordinal order.</summary>
    public string[] Files => [.. _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>Gets the paths of all files below the folder, with slashes, in ordinal order.</summary>
    public string[] AllFiles =>
        [.. _folder.GetFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.FullName, file.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Gets the path of a file in the folder.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file, and makes its folder.</summary>
    public void Add(string name, string content = "fine")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
