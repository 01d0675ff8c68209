using Raci.Formats;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Merging;

/// <summary>Changes pages as people do: in the matrix and around it.</summary>
internal sealed class PageChanges(Random random, string who)
{
    /// <summary>Gets a page with some changes.</summary>
    public string Of(string page, int most)
    {
        for (var count = random.Next(most + 1); count > 0; count--)
            page = Once(page);
        return page;
    }

    private string Once(string page)
    {
        var changed = random.Next(4) switch
        {
            0 => Around(page),
            1 => Spaces(page),
            _ => InMatrix(page),
        };
        return MarkdownPages.Holds(changed) ? changed : page;
    }

    // A paragraph, a comment or a section behind an empty line; nothing in front of the front matter.
    private string Around(string page)
    {
        var lines = page.Split('\n').ToList();
        var places = Enumerable.Range(0, lines.Count - 1).Where(line => line > 8 && lines[line].Trim('\r').Length == 0).ToList();
        var end = page.Contains("\r\n", StringComparison.Ordinal) ? "\r" : "";
        var text = random.Next(3) switch { 0 => $"Said by {who}.", 1 => $"<!-- noted by {who} -->", _ => $"```text\nthe words of {who}\n```" };
        if (places.Count > 0)
            lines.Insert(places[random.Next(places.Count)] + 1, $"{text.Replace("\n", $"{end}\n", StringComparison.Ordinal)}{end}\n{end}");
        return string.Join('\n', lines);
    }

    // The spaces of one row, which no matrix holds.
    private string Spaces(string page)
    {
        var lines = page.Split('\n');
        var rows = Enumerable.Range(0, lines.Length).Where(line => lines[line].StartsWith("| ", StringComparison.Ordinal)).ToList();
        if (rows.Count > 0)
        {
            var row = rows[random.Next(rows.Count)];
            lines[row] = lines[row].Replace("| ", "|   ", StringComparison.Ordinal);
        }

        return string.Join('\n', lines);
    }

    private string InMatrix(string page)
    {
        var document = MarkdownDocument.Parse(page);
        var matrix = document.Matrix;
        var row = matrix.Rows[random.Next(matrix.Rows.Count)];
        var party = matrix.Parties[random.Next(matrix.Parties.Count)];
        var name = random.Next(2) == 0 ? "Auditor" : $"Office {who}";
        var letters = matrix.Scheme.Letters.ToString(matrix.Scheme);
        try
        {
            var changed = random.Next(6) switch
            {
                0 => document.RenameActivity(row.Place, $"{row.Activity.Name} by {who}"),
                1 => document.Insert(row.Place, row.Activity.WithName(random.Next(2) == 0 ? "Ask everybody" : $"Ask {who}")),
                2 => document.Remove(row.Place),
                3 when !matrix.Parties.Contains(name) => document.RenameParty(party.Name, name),
                _ => document.SetRoles(row.Place, party, RoleSet.Of(letters[random.Next(letters.Length)])),
            };
            return changed.ToString();
        }
        catch (MatrixFormatException)
        {
            return page;
        }
    }
}
