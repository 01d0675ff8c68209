namespace Raci;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Writes into a new file beside the target, then puts it in the target's place; when anything fails, the target is as it was and the new file is gone.</summary>
    /// <remarks>A link is followed, so that it stays a link. What is no ordinary file, such as a device, has no place to take and is written as it is.</remarks>
    public static void Write(string path, Action<Stream> write)
    {
        if (IsDevice(Path.GetFullPath(path)))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            CopyMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // The framework does not tell a device from a file, so the folders they live in must.
    private static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows() && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal));

    // The new file takes the permissions of the one it replaces.
    private static void CopyMode(string target, string temporary)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(target))
            return;
        File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }
}
