using Raci.Formats.Documents;

namespace Raci.Tool.Showing;

/// <summary>How wide the columns of a matrix are in a terminal.</summary>
/// <param name="Activity">The column of the activities.</param>
/// <param name="Parties">The columns of the parties; none where they do not fit beside the activities.</param>
internal sealed record MatrixColumns(int Activity, IReadOnlyList<int> Parties)
{
    /// <summary>The columns between two columns.</summary>
    public const int Gap = 2;

    private const int LeastActivity = 20;
    private const int LeastName = 8;
    private const int WidestCell = 30;

    /// <summary>Gets whether the parties stand beside the activities.</summary>
    public bool IsTable => Parties.Count > 0;

    /// <summary>Gets how wide all columns are together.</summary>
    public int Total => Activity + Parties.Sum(party => party + Gap);

    /// <summary>Fits a matrix into columns: names and remarks give way first, activities keep a third of the room.</summary>
    /// <param name="activity">How many columns the longest activity and phase title take.</param>
    /// <param name="parties">The parties' columns as they would like to be and must at least be.</param>
    /// <param name="room">How many columns there are.</param>
    public static MatrixColumns Fit(int activity, IReadOnlyList<WantedColumn> parties, int room)
    {
        var widths = parties.Select(party => Math.Max(party.Least, Math.Min(party.Natural, room))).ToArray();
        var least = Math.Min(activity, Math.Max(LeastActivity, room / 3));
        var over = widths.Sum(width => width + Gap) + least - room;
        while (over > 0)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (widths[i] > parties[i].Least && (widest < 0 || widths[i] > widths[widest]))
                    widest = i;
            }

            if (widest < 0)
                return new(room, []);
            widths[widest]--;
            over--;
        }

        return new(Math.Min(activity, room - widths.Sum(width => width + Gap)), widths);
    }

    /// <summary>Gets how wide the column of a party would like to be and must at least be.</summary>
    public static WantedColumn Wanted(string name, IReadOnlyCollection<ShownCell> cells)
    {
        var head = cells.Select(cell => cell.Width).DefaultIfEmpty(1).Max();
        var word = Math.Min(LeastName, DisplayWidth.OfWidestWord(name));
        var text = Math.Min(WidestCell, cells.Select(cell => DisplayWidth.Of(cell.Text)).DefaultIfEmpty(1).Max());
        var least = Math.Max(1, Math.Max(head, word));
        return new(Math.Max(least, Math.Max(DisplayWidth.Of(name), text)), least);
    }
}
