namespace Raci.Formats.Tables.Shapes;

/// <summary>A table or list that says who has which part in one activity, which the heading above names.</summary>
/// <param name="Location">Where it starts.</param>
/// <param name="Source">Its words as they stand.</param>
/// <param name="What">What stands where in it, in words.</param>
/// <param name="Fill">Gives the parties their parts in the activity.</param>
/// <param name="Rest">What of it is left as prose; null for nothing.</param>
internal sealed record NamelessBlock(SourceLocation Location, string Source, string What, Action<MatrixSketch, SketchRow> Fill, OutlineItem.Prose? Rest = null)
{
    /// <summary>Gets what gives one party its parts in several activities, where the heading above names the party; null where it names the activity.</summary>
    public Action<MatrixSketch, Text, SourceLocation>? FillParty { get; init; }
}
