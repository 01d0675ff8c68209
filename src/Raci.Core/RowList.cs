using System.Collections;
using Raci.Collections;

namespace Raci;

/// <summary>The activities of a matrix with their places, in document order.</summary>
public sealed class RowList : IReadOnlyList<Row>
{
    private readonly List<Section> _sections = [];

    internal RowList(ValueList<Phase> phases)
    {
        foreach (var (phase, place, path) in PhaseWalk.Of(phases))
        {
            if (phase.Activities.Count == 0)
                continue;
            _sections.Add(new Section(Count, phase.Activities, place.Phases, path));
            Count += phase.Activities.Count;
        }
    }

    /// <summary>Gets the number of activities in all phases.</summary>
    public int Count { get; }

    /// <summary>Gets the activity at a zero-based place of the document order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public Row this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var low = 0;
            for (var high = _sections.Count - 1; low < high;)
            {
                var middle = (low + high + 1) / 2;
                if (_sections[middle].Start <= index)
                    low = middle;
                else
                    high = middle - 1;
            }

            return _sections[low].RowAt(index - _sections[low].Start);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Row> GetEnumerator()
    {
        foreach (var section in _sections)
        {
            for (var i = 0; i < section.Activities.Count; i++)
                yield return section.RowAt(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly record struct Section(int Start, ValueList<Activity> Activities, ValueList<int> Phases, PhasePath Path)
    {
        public Row RowAt(int index) => new(new Place(Phases, index), Path, Activities[index]);
    }
}
