namespace Raci.Formats.Shape;

/// <summary>Finds again, in a document that was read, where something stands.</summary>
internal interface IShapePlaces
{
    /// <summary>Gets the location of a place that was kept while reading.</summary>
    SourceLocation LocationOf(int place, string pointer);

    /// <summary>Finds the assignment of a party in the activity of a place; null where there is none.</summary>
    int? PlaceOfCell(int place, string party);
}
