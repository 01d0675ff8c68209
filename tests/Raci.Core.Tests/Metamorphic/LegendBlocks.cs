using System.Globalization;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Writes what the letters of a matrix mean.</summary>
internal static class LegendBlocks
{
    public static IEnumerable<ForeignBlock> Of(Matrix matrix, ForeignStyle style)
    {
        if (style.Legend == LegendStyle.None)
            return [];
        var letters = matrix.Scheme.Roles.Select(role => role.Letter).ToList();
        var pairs = letters.Select(letter => (Letter: $"{letter}", Word: style.Words.Of(letter))).ToList();
        var entries = pairs.Select(pair => string.Format(CultureInfo.InvariantCulture, style.LegendEntry, pair.Letter, pair.Word)).ToList();
        ForeignBlock block = style.Legend switch
        {
            LegendStyle.Table => new ForeignBlock.Table([[style.Words.Role, style.Words.Meaning], .. pairs.Select(pair => (string[])[pair.Letter, pair.Word])]),
            LegendStyle.List => new ForeignBlock.Prose(string.Join('\n', entries.Select(entry => $"- {entry}"))),
            LegendStyle.Sentence => new ForeignBlock.Prose(string.Join(", ", entries) + "."),
            LegendStyle.Quote => new ForeignBlock.Prose(string.Join('\n', entries.Select(entry => $"> {entry}"))),
            _ => new ForeignBlock.Prose($"```\n{string.Join('\n', pairs.Select(pair => $"{pair.Letter} = {pair.Word}"))}\n```"),
        };
        return style.HasLegendHeading ? [new ForeignBlock.Heading(style.Level, style.Words.Role), block] : [block];
    }
}
