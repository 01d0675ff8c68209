namespace Raci.Formats.Markdown.Editing;

/// <summary>Compares what is read of an edited page with what should be read.</summary>
internal static class EditProof
{
    /// <summary>Says in which part a page is read otherwise; null where it is read as it should be.</summary>
    public static string? WhyNot(Matrix? read, Matrix expected)
    {
        if (read is null)
            return "the page would hold no matrix any more";
        if (read == expected)
            return null;
        if (read.Scheme != expected.Scheme)
            return $"the letters would be read as the scheme {read.Scheme.Name} and not {expected.Scheme.Name}";
        if (!read.Parties.Equals(expected.Parties))
            return $"the parties would be read as {read.Parties.Describe()}";
        if (read.Rows.Count != expected.Rows.Count)
            return "other rows would be read as activities, or as phases";
        if (DifferingRow(read, expected) is { } row)
            return $"'{row}' would be read otherwise";
        return $"{PartOf(read, expected)} would be read otherwise";
    }

    private static string? DifferingRow(Matrix read, Matrix expected)
    {
        for (var i = 0; i < expected.Rows.Count; i++)
        {
            if (read.Rows[i].Activity != expected.Rows[i].Activity)
                return expected.Rows[i].Activity.ToString();
        }

        return null;
    }

    private static string PartOf(Matrix read, Matrix expected) =>
        read.Language != expected.Language ? "the language"
        : read.Legend != expected.Legend ? "the legend"
        : read.Title != expected.Title ? "the title"
        : read.Headings != expected.Headings ? "the headings"
        : read.Notes != expected.Notes || read.Prose != expected.Prose ? "the text around the tables"
        : "a phase, its text or its notes";
}
