namespace Raci.Tool;

/// <summary>Says in one line why a file cannot be read or written.</summary>
internal static class FileTrouble
{
    // ENOSPC and EDQUOT of Unix; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] DiskFull = [28, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>Says why a file cannot be read.</summary>
    public static string OfInput(string path, IOException exception) => exception is FileNotFoundException or DirectoryNotFoundException
        ? $"{path}: no such file"
        : $"{path}: cannot be read: {exception.Message}";

    /// <summary>Says why a file cannot be written.</summary>
    public static string OfOutput(string path, IOException exception)
    {
        if (exception is DirectoryNotFoundException && Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            return $"{path}: there is no folder '{folder}' to write it in";
        return DiskFull.Contains(exception.HResult) ? $"{path}: cannot be written: the disk is full" : $"{path}: cannot be written: {exception.Message}";
    }
}
