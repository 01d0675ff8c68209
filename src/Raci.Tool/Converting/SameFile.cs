namespace Raci.Tool.Converting;

/// <summary>Tells whether two paths name one file, through links and other spellings.</summary>
internal static class SameFile
{
    /// <summary>Tells whether two paths name one file.</summary>
    public static bool Is(string first, string second) =>
        string.Equals(Path.GetFullPath(first), Path.GetFullPath(second), StringComparison.Ordinal) || IsOneOnDisk(new FileInfo(first), new FileInfo(second));

    // The framework does not tell a file's identity, but no file can be opened alone while it is open: links, mounts and the case of letters
    // are all seen through. Files of different lengths are not opened at all, nor is what has no length, such as a pipe.
    private static bool IsOneOnDisk(FileInfo first, FileInfo second)
    {
        try
        {
            first = Target(first);
            second = Target(second);
            return first.Exists && second.Exists && first.Length > 0 && first.Length == second.Length
                && CanOpenAlone(second) && CannotOpenWhileOpen(first, second);
        }
        catch (IOException)
        {
            // What cannot be looked at is told better when it is read or written.
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileInfo Target(FileInfo file) => file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;

    private static bool CannotOpenWhileOpen(FileInfo first, FileInfo second)
    {
        using var open = first.Open(FileMode.Open, FileAccess.Read, FileShare.Read);
        return !CanOpenAlone(second);
    }

    private static bool CanOpenAlone(FileInfo file)
    {
        try
        {
            using var alone = file.Open(FileMode.Open, FileAccess.Read, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
