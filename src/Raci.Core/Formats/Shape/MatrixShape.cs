namespace Raci.Formats.Shape;

/// <summary>Makes trees of metadata of matrices or of parts of them, and reads them back.</summary>
internal static class MatrixShape
{
    /// <summary>Gets some parts of a matrix as a map; parts that are empty or as they are by default are left out.</summary>
    public static MetadataValue ToTree(Matrix matrix, ShapeParts parts = ShapeParts.All)
    {
        var sink = new TreeSink();
        new ShapeWriter<TreeSink>(sink, matrix).Write(parts);
        return sink.Tree;
    }

    /// <summary>Reads what a map says of a matrix; what it does not say is null in the draft, which also holds what there is to say about it.</summary>
    /// <param name="tree">The map.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="limits">How much it may hold.</param>
    public static MatrixDraft Read(MetadataValue tree, SourceLocation location, ReadLimits limits)
    {
        var draft = new MatrixDraft();
        new ShapeReader<ListTokens>(new ListTokens(TreeNodes.Of(tree), location), draft, limits).Read();
        return draft;
    }
}
