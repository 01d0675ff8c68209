using Raci.Collections;

namespace Raci.Core.Tests.Files;

/// <summary>A written file is a whole new one, or everything is as it was.</summary>
public sealed class AtomicWriteTests : IDisposable
{
    private static readonly Matrix AnyMatrix = new("Release", ["Product"], [new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"))])]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_file_is_all_that_is_left()
    {
        Write("new.txt", StreamWriterOf.Text("whole"));

        Assert.Equal("whole", File.ReadAllText(_folder["new.txt"]));
        Assert.Equal(["new.txt"], _folder.Files);
    }

    [Fact]
    public void A_longer_file_is_replaced_whole()
    {
        File.WriteAllText(_folder["old.txt"], new string('o', 100_000));

        Write("old.txt", StreamWriterOf.Text("short"));

        Assert.Equal("short", File.ReadAllText(_folder["old.txt"]));
        Assert.Equal(["old.txt"], _folder.Files);
    }

    [Fact]
    public void The_target_is_as_it_was_until_all_is_written()
    {
        File.WriteAllText(_folder["old.txt"], "old");
        string? seen = null;

        Write("old.txt", new StreamWriterOf(stream =>
        {
            stream.Write(new byte[1_000_000]);
            seen = File.ReadAllText(_folder["old.txt"]);
        }));

        Assert.Equal("old", seen);
    }

    [Fact]
    public void A_writer_that_fails_leaves_the_existing_file_and_no_other()
    {
        File.WriteAllText(_folder["old.txt"], "old");

        Assert.Throws<InvalidDataException>(() => Write("old.txt", FailsHalfway));

        Assert.Equal("old", File.ReadAllText(_folder["old.txt"]));
        Assert.Equal(["old.txt"], _folder.Files);
    }

    [Fact]
    public void A_writer_that_fails_leaves_no_new_file()
    {
        Assert.Throws<InvalidDataException>(() => Write("new.txt", FailsHalfway));

        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_file_of_the_longest_name_can_be_written()
    {
        var name = new string('n', 251) + ".txt";

        Write(name, StreamWriterOf.Text("whole"));

        Assert.Equal([name], _folder.Files);
    }

    [Fact]
    public void A_folder_is_not_replaced()
    {
        Directory.CreateDirectory(_folder["folder"]);

        var thrown = Assert.Throws<UnauthorizedAccessException>(() => Write("folder", StreamWriterOf.Text("whole")));

        Assert.Contains("is a folder", thrown.Message, StringComparison.Ordinal);
        Assert.True(Directory.Exists(_folder["folder"]));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_missing_folder_is_named_and_nothing_is_written()
    {
        var called = false;

        var thrown = Assert.Throws<DirectoryNotFoundException>(() => Write(Path.Combine("missing", "new.txt"), new StreamWriterOf(_ => called = true)));

        Assert.Contains($"'{_folder["missing"]}'", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", thrown.Message, StringComparison.Ordinal);
        Assert.False(called);
    }

    [Fact]
    public void What_was_left_out_is_placed_in_the_file_written()
    {
        var left = Write("new.txt", StreamWriterOf.Text("whole"));

        Assert.Equal($"{_folder["new.txt"]}: warning TEST1: left out", Assert.Single(left).ToString());
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_not_replaced()
    {
        File.WriteAllText(_folder["old.txt"], "old");
        File.SetAttributes(_folder["old.txt"], FileAttributes.ReadOnly);
        // Permissions do not bind the superuser of a Unix system.
        var mayWrite = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

        var thrown = Record.Exception(() => Write("old.txt", StreamWriterOf.Text("new")));

        Assert.Equal(mayWrite, thrown is null);
        Assert.True(thrown is null or UnauthorizedAccessException, thrown?.ToString());
        Assert.Equal(mayWrite ? "new" : "old", File.ReadAllText(_folder["old.txt"]));
        Assert.Equal(["old.txt"], _folder.Files);
        File.SetAttributes(_folder["old.txt"], FileAttributes.Normal);
    }

    private static StreamWriterOf FailsHalfway => new(stream =>
    {
        stream.Write(new byte[1_000_000]);
        throw new InvalidDataException("the writer failed");
    });

    private ValueList<Diagnostic> Write(string name, StreamWriterOf writer) => MatrixFile.Write(AnyMatrix, _folder[name], writer);
}
