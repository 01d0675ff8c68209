namespace Raci.Core.Tests.Readme;

/// <summary>The samples name files of the current folder, of which a process has one: no other test runs beside them.</summary>
[CollectionDefinition(nameof(ReadmeFolder), DisableParallelization = true)]
public sealed class ReadmeFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _folder = Directory.CreateTempSubdirectory("raci-readme-").FullName;

    public ReadmeFolder()
    {
        File.Copy(Repository.PathOf("seeds", "llmaas.fr.md"), Path.Combine(_folder, "llmaas.fr.md"));
        Environment.CurrentDirectory = _folder;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }
}
