namespace Raci.Formats.Shape;

/// <summary>The names of all members of the shape, and which object has which, in the order in which they are written.</summary>
internal static class ShapeNames
{
    public static readonly ShapeName Schema = new("$schema");
    public static readonly ShapeName Title = new("title");
    public static readonly ShapeName Language = new("language");
    public static readonly ShapeName Scheme = new("scheme");
    public static readonly ShapeName Roles = new("roles");
    public static readonly ShapeName Legend = new("legend");
    public static readonly ShapeName Headings = new("headings");
    public static readonly ShapeName Parties = new("parties");
    public static readonly ShapeName Prose = new("prose");
    public static readonly ShapeName Phases = new("phases");
    public static readonly ShapeName Notes = new("notes");
    public static readonly ShapeName Metadata = new("metadata");
    public static readonly ShapeName Letter = new("letter");
    public static readonly ShapeName Name = new("name");
    public static readonly ShapeName Description = new("description");
    public static readonly ShapeName Kind = new("kind");
    public static readonly ShapeName Heading = new("heading");
    public static readonly ShapeName Introduction = new("introduction");
    public static readonly ShapeName Columns = new("columns");
    public static readonly ShapeName Conclusion = new("conclusion");
    public static readonly ShapeName Activity = new("activity");
    public static readonly ShapeName Phase = new("phase");
    public static readonly ShapeName Before = new("before");
    public static readonly ShapeName After = new("after");
    public static readonly ShapeName Activities = new("activities");
    public static readonly ShapeName Assignments = new("assignments");
    public static readonly ShapeName Attributes = new("attributes");
    public static readonly ShapeName Mark = new("mark");
    public static readonly ShapeName Remark = new("remark");
    public static readonly ShapeName Text = new("text");
    public static readonly ShapeName Markdown = new("markdown");

    /// <summary>What <see cref="Schema"/> says in documents we write.</summary>
    public const string SchemaFile = "raci-matrix.schema.json";

    public static readonly ShapeName[] OfMatrix = [Schema, Title, Language, Scheme, Roles, Legend, Headings, Parties, Prose, Phases, Notes, Metadata];
    public static readonly ShapeName[] OfRole = [Letter, Name, Description, Kind];
    public static readonly ShapeName[] OfLegend = [Heading, Introduction, Columns, Conclusion];
    public static readonly ShapeName[] OfHeadings = [Activity, Phase];
    public static readonly ShapeName[] OfParty = [Name, Heading];
    public static readonly ShapeName[] OfProse = [Before, After];
    public static readonly ShapeName[] OfPhase = [Title, Introduction, Conclusion, Activities, Notes, Phases];
    public static readonly ShapeName[] OfActivity = [Name, Assignments, Attributes];
    public static readonly ShapeName[] OfAssignment = [Roles, Mark, Remark];
    public static readonly ShapeName[] OfNote = [Mark, Text];
    public static readonly ShapeName[] OfText = [Markdown];
}
