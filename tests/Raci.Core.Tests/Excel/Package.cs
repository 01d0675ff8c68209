using System.IO.Compression;
using System.Text;

namespace Raci.Core.Tests.Excel;

/// <summary>Makes packages of parts, and changes parts of packages.</summary>
internal static class Package
{
    /// <summary>Gets a package with one part exchanged, added, or, for null, taken away.</summary>
    public static byte[] Change(byte[] package, string name, byte[]? part, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.Where(entry => entry.FullName != name))
            {
                using var from = entry.Open();
                using var to = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                from.CopyTo(to);
            }

            if (part is not null)
                Write(target, name, part, level);
        }

        return output.ToArray();
    }

    /// <summary>Gets a package with the text of one part changed.</summary>
    public static byte[] Edit(byte[] package, string name, Func<string, string> change)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var reader = new StreamReader(source.GetEntry(name)!.Open(), Encoding.UTF8);
        return Change(package, name, Encoding.UTF8.GetBytes(change(reader.ReadToEnd())));
    }

    /// <summary>Gets a package of parts.</summary>
    public static byte[] Of(params (string Name, string Content)[] parts)
    {
        using var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
                Write(target, name, Encoding.UTF8.GetBytes(content), CompressionLevel.Fastest);
        }

        return output.ToArray();
    }

    private static void Write(ZipArchive target, string name, byte[] content, CompressionLevel level)
    {
        using var stream = target.CreateEntry(name, level).Open();
        stream.Write(content);
    }
}
