namespace Raci.Tool;

/// <summary>Says in one line why a file cannot be read or written.</summary>
internal static class FileTrouble
{
    // ENOSPC and EDQUOT of Unix; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] DiskFull = [28, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>Tells whether an exception is one of those the file system makes.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Says why a file cannot be read.</summary>
    public static string OfInput(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{path}: no such file",
        UnauthorizedAccessException => $"{path}: no permission to read it",
        _ => $"{path}: cannot be read: {exception.Message}",
    };

    /// <summary>Says why a file cannot be written.</summary>
    public static string OfOutput(string path, Exception exception) => exception switch
    {
        DirectoryNotFoundException => $"{path}: there is no folder '{Path.GetDirectoryName(path)}' to write it in",
        UnauthorizedAccessException => $"{path}: no permission to write it, or to make a file in its folder",
        _ when DiskFull.Contains(exception.HResult) => $"{path}: cannot be written: the disk is full",
        _ => $"{path}: cannot be written: {exception.Message}",
    };
}
