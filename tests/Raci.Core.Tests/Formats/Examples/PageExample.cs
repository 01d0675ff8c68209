using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Raci.Analysis;
using Raci.Core.Tests.Conventions;
using Raci.Formats;
using Raci.Formats.Excel;

namespace Raci.Core.Tests.Formats.Examples;

/// <summary>An example of a page, which is read as it stands: <c>```csv read</c>, read and written: <c>```markdown write csv</c>, or checked, by a profile or a rule where one is named: <c>```markdown check review</c>; <c>```json settings</c> is a file of settings.</summary>
/// <remarks>
/// Behind <c>read</c> may stand members of <see cref="ReadLimits"/> as <c>rows=2</c>; <c>file=plan.csv</c>, so that the format goes by the file's extension and its content, with <c>file=</c> for none;
/// <c>sheet=Plan</c>, which chooses a sheet; and <c>bytes</c>, where the text is not the document but its bytes, those that are no letters as <c>\xE9</c>.
/// </remarks>
internal sealed partial class PageExample(MarkdownFence fence)
{
    private readonly string[] _words = fence.Info.Split(' ');

    private string Target => _words[2];

    public static bool IsOne(MarkdownFence fence) => fence.Info.Contains(" read", StringComparison.Ordinal) || fence.Info.Contains(" write ", StringComparison.Ordinal)
        || fence.Info.Contains(" check", StringComparison.Ordinal) || fence.Info.Contains(" settings", StringComparison.Ordinal);

    /// <summary>Gets what comes out: of reading, the matrix and the diagnostics; of writing, the document, where it is a text, and the diagnostics.</summary>
    public string Run() => _words[1] switch
    {
        "read" => Summary.Of(Read()),
        "check" => Checked(Read()),
        "settings" => Lines(CheckSettings.Read(fence.Text, CheckSettings.FileName).Diagnostics),
        _ => Written(Read().Matrix!),
    };

    // Reading diagnostics are not shown: an example is about rules.
    private string Checked(ReadResult result)
    {
        var (settings, diagnostics) = CheckSettings.Of(result.Matrix!);
        var profile = _words.Length < 3 ? settings.ToProfile() : Profile.TryFind(Target, out var named) ? named : new Profile(Target, []).With(Target);
        var findings = Silencers.Of(_words[0] == "markdown" ? fence.Text : "").Apply(MatrixCheck.Find(result, profile), profile);
        return Lines([.. diagnostics, .. findings.Select(finding => finding.Diagnostic)]);
    }

    private static string Lines(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(diagnostic => $"{diagnostic with { Hint = null }}").DefaultIfEmpty("nothing"));

    private ReadResult Read()
    {
        var limits = new ReadLimits();
        var reader = FormatOf(_words[0]).Reader!;
        string? file = null;
        foreach (var (name, value) in _words.Skip(2).Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('=')).Select(pair => (pair[0], pair[1])))
        {
            if (name == "file")
                file = value;
            else if (name == "sheet")
                reader = new ExcelReader(new ExcelOptions { Sheet = value });
            else
                Set(limits, name, value);
        }

        var options = new ReadOptions { Limits = limits, FileName = file?.Length > 0 ? file : null };
        return file is null ? reader.Read(Content(), limits) : MatrixFile.TryRead(Content(), options);
    }

    private byte[] Content() => _words.Contains("bytes", StringComparer.Ordinal)
        ? Encoding.Latin1.GetBytes(EscapedByte().Replace(fence.Text + "\n", match => $"{(char)Convert.ToByte(match.Groups["digits"].Value, 16)}"))
        : ExampleBook.Of(_words[0], fence.Text);

    private string Written(Matrix matrix)
    {
        using var output = new MemoryStream();
        var diagnostics = MatrixFile.Write(matrix, output, Target);
        var document = Target == "xlsx" ? [] : Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return string.Join('\n', [.. document, .. diagnostics.Select(diagnostic => $"{diagnostic with { Hint = null }}")]);
    }

    private static MatrixFormat FormatOf(string name)
    {
        Assert.True(MatrixFormats.BuiltIn.FindByName(name, out var format) || MatrixFormats.BuiltIn.FindByPath($".{name}", out format), $"There is no format '{name}'.");
        return format;
    }

    private static void Set(ReadLimits limits, string name, string value)
    {
        var limit = typeof(ReadLimits).GetProperties().SingleOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        Assert.True(limit is not null, $"There is no limit '{name}'.");
        limit.SetValue(limits, Convert.ChangeType(value, limit.PropertyType, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\\x(?<digits>[0-9A-F]{2})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EscapedByte();
}
