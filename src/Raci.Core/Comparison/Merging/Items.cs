using Raci.Comparison.Alignments;

namespace Raci.Comparison.Merging;

/// <summary>All items of one sort of three matrices, each with a number of its own: those of the start first, then what is new on our side, then what is new on theirs.</summary>
internal sealed class Items
{
    private readonly List<int> _ours = [];
    private readonly List<int> _theirs = [];
    private readonly int[] _ofOurs;
    private readonly int[] _ofTheirs;

    /// <summary>Creates the items of the start and of our side; those of their side are added one by one.</summary>
    /// <param name="start">How many items there were.</param>
    /// <param name="ours">Which of them our side has.</param>
    /// <param name="ourCount">How many items our side has.</param>
    /// <param name="theirs">Which of them their side has.</param>
    /// <param name="theirCount">How many items their side has.</param>
    public Items(int start, Pairing ours, int ourCount, Pairing theirs, int theirCount)
    {
        StartCount = start;
        (_ofOurs, _ofTheirs) = (new int[ourCount], new int[theirCount]);
        for (var item = 0; item < start; item++)
        {
            _ours.Add(ours.AfterOf(item));
            _theirs.Add(theirs.AfterOf(item));
        }

        for (var item = 0; item < ourCount; item++)
            _ofOurs[item] = ours.BeforeOf(item) is not Pairing.None and var old ? old : Add(item, Pairing.None);
        for (var item = 0; item < theirCount; item++)
            _ofTheirs[item] = theirs.BeforeOf(item);
    }

    /// <summary>Gets how many items there were at the start; their numbers are those below.</summary>
    public int StartCount { get; }

    /// <summary>Gets how many items there are in all.</summary>
    public int Count => _ours.Count;

    /// <summary>Gets the place of an item on our side.</summary>
    public int InOurs(int item) => _ours[item];

    /// <summary>Gets the place of an item on their side.</summary>
    public int InTheirs(int item) => _theirs[item];

    /// <summary>Gets the number of an item of our side.</summary>
    public int OfOurs(int place) => _ofOurs[place];

    /// <summary>Gets the number of an item of their side; none where it is new and was not added yet.</summary>
    public int OfTheirs(int place) => _ofTheirs[place];

    /// <summary>Adds what is new on their side.</summary>
    public void AddTheirs(int place) => _ofTheirs[place] = Add(Pairing.None, place);

    /// <summary>Notes that what is new on both sides is one item.</summary>
    public void Unite(int item, int theirs) => (_theirs[item], _ofTheirs[theirs]) = (theirs, item);

    private int Add(int ours, int theirs)
    {
        _ours.Add(ours);
        _theirs.Add(theirs);
        return _ours.Count - 1;
    }
}
