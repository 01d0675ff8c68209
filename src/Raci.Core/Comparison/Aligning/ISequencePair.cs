namespace Raci.Comparison.Aligning;

/// <summary>Two sequences and how well their items go together.</summary>
internal interface ISequencePair
{
    /// <summary>Gets the number of items on the left.</summary>
    int LeftCount { get; }

    /// <summary>Gets the number of items on the right.</summary>
    int RightCount { get; }

    /// <summary>Tells whether two items have the same structure.</summary>
    bool AreSame(int left, int right);

    /// <summary>Gets what it costs to take two items for counterparts: 0 for no doubt, more than twice <see cref="SequenceAligner.Gap"/> where they surely are none.</summary>
    int CostOf(int left, int right);

    /// <summary>Gets what tells an item on the left from most others and survives a translation; 0 where nothing does.</summary>
    int LeftKey(int left);

    /// <summary>Gets what tells an item on the right from most others and survives a translation; 0 where nothing does.</summary>
    int RightKey(int right);
}
