namespace Raci;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Writes into a new file beside the target, then puts it in the target's place; when anything fails, the target is as it was and the new file is gone.</summary>
    /// <remarks>
    /// A link is followed, so that it stays a link, and the permissions are those of the file replaced. What is no ordinary file, such as a device
    /// or a pipe, has no place to take and is written as it is.
    /// </remarks>
    public static void Write(string path, Action<Stream> write)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        CheckPlace(path, target);
        var isDevice = IsDevice(file.FullName) || IsDevice(target);
        if (isDevice || File.Exists(target))
        {
            // A file that may not be written is not replaced either, though its folder would allow it.
            using var existing = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            if (isDevice || !existing.CanSeek)
            {
                write(existing);
                return;
            }
        }

        WriteBeside(target, write);
    }

    private static void WriteBeside(string target, Action<Stream> write)
    {
        var mode = OperatingSystem.IsWindows() || !File.Exists(target) ? (UnixFileMode?)null : File.GetUnixFileMode(target);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".raci-{Path.GetRandomFileName()}.tmp");
        var stream = Create(temporary, mode);
        try
        {
            using (stream)
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            // The mode of a new file is narrowed by the process; here it is set whole.
            if (!OperatingSystem.IsWindows() && mode is { } whole)
                File.SetUnixFileMode(temporary, whole);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // Never readable by more people than the file it replaces, not even while it is written.
    private static FileStream Create(string path, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && mode is { } existing)
            options.UnixCreateMode = existing;
        return new FileStream(path, options);
    }

    // Checked first, because later messages would name the file beside the target, which nobody asked for.
    private static void CheckPlace(string path, string target)
    {
        if (Directory.Exists(target))
            throw new UnauthorizedAccessException($"'{path}' is a folder, not a file.");
        var folder = Path.GetDirectoryName(target);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}' to write '{path}' in.");
    }

    // The framework does not tell a device from a file, so the folders they live in must; shared memory is a folder of files.
    private static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows()
        && (target.StartsWith("/proc/", StringComparison.Ordinal)
            || (target.StartsWith("/dev/", StringComparison.Ordinal) && !target.StartsWith("/dev/shm/", StringComparison.Ordinal)));
}
