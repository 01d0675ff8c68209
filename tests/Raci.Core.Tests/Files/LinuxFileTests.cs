using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace Raci.Core.Tests.Files;

/// <summary>What Linux has besides ordinary files: links, permissions, devices and pipes.</summary>
[SupportedOSPlatform("linux")]
public sealed class LinuxFileTests : IDisposable
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Everybody = OwnerAlone | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private static readonly Matrix AnyMatrix = new("Release", ["Product"], []);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public void The_permissions_of_the_file_replaced_are_kept()
    {
        File.WriteAllText(_folder["old.txt"], "old");
        File.SetUnixFileMode(_folder["old.txt"], Everybody);

        Write(_folder["old.txt"], StreamWriterOf.Text("new"));

        Assert.Equal(Everybody, File.GetUnixFileMode(_folder["old.txt"]));
    }

    [LinuxFact]
    public void A_private_file_is_private_while_it_is_written()
    {
        File.WriteAllText(_folder["old.txt"], "old");
        File.SetUnixFileMode(_folder["old.txt"], OwnerAlone);
        UnixFileMode[] seen = [];

        Write(_folder["old.txt"], new StreamWriterOf(_ => seen = [.. _folder.Files.Select(name => File.GetUnixFileMode(_folder[name]))]));

        Assert.Equal([OwnerAlone, OwnerAlone], seen);
    }

    [LinuxFact]
    public void A_new_file_has_the_permissions_any_new_file_has()
    {
        File.WriteAllText(_folder["other.txt"], "other");

        Write(_folder["new.txt"], StreamWriterOf.Text("new"));

        Assert.Equal(File.GetUnixFileMode(_folder["other.txt"]), File.GetUnixFileMode(_folder["new.txt"]));
    }

    [LinuxFact]
    public void A_link_stays_a_link_and_its_target_is_replaced()
    {
        File.WriteAllText(_folder["target.txt"], "old");
        File.CreateSymbolicLink(_folder["middle.txt"], "target.txt");
        File.CreateSymbolicLink(_folder["link.txt"], "middle.txt");

        Write(_folder["link.txt"], StreamWriterOf.Text("new"));

        Assert.Equal("middle.txt", new FileInfo(_folder["link.txt"]).LinkTarget);
        Assert.Null(new FileInfo(_folder["target.txt"]).LinkTarget);
        Assert.Equal("new", File.ReadAllText(_folder["target.txt"]));
    }

    [LinuxFact]
    public void A_link_to_nothing_makes_the_file_it_names()
    {
        File.CreateSymbolicLink(_folder["link.txt"], "target.txt");

        Write(_folder["link.txt"], StreamWriterOf.Text("new"));

        Assert.Equal("target.txt", new FileInfo(_folder["link.txt"]).LinkTarget);
        Assert.Equal("new", File.ReadAllText(_folder["target.txt"]));
    }

    [LinuxFact]
    public void Links_that_run_in_a_circle_are_an_input_output_error()
    {
        File.CreateSymbolicLink(_folder["one.txt"], "two.txt");
        File.CreateSymbolicLink(_folder["two.txt"], "one.txt");

        Assert.ThrowsAny<IOException>(() => Write(_folder["one.txt"], StreamWriterOf.Text("new")));
    }

    [LinuxFact]
    public void A_full_disk_is_an_input_output_error()
    {
        File.CreateSymbolicLink(_folder["link"], "/dev/full");

        Assert.ThrowsAny<IOException>(() => Write("/dev/full", StreamWriterOf.Text("new")));
        Assert.ThrowsAny<IOException>(() => Write(_folder["link"], StreamWriterOf.Text("new")));
    }

    [LinuxFact]
    public void A_device_stays_a_device()
    {
        Write("/dev/null", StreamWriterOf.Text("new"));

        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    [LinuxFact]
    public void A_file_in_shared_memory_is_a_file()
    {
        var path = $"/dev/shm/raci-tests-{Path.GetRandomFileName()}";
        try
        {
            Write(path, StreamWriterOf.Text("a longer text"));
            Write(path, StreamWriterOf.Text("new"));

            Assert.Equal("new", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [LinuxFact]
    public async Task A_pipe_is_written_into()
    {
        using (var made = Process.Start("mkfifo", [_folder["pipe"]]))
            await made.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllText(_folder["pipe"], Encoding.UTF8));

        Write(_folder["pipe"], StreamWriterOf.Text("through the pipe"));

        Assert.Equal("through the pipe", await read);
        Assert.Equal(["pipe"], _folder.Files);
    }

    private static void Write(string path, StreamWriterOf writer) => MatrixFile.Write(AnyMatrix, path, writer);
}
