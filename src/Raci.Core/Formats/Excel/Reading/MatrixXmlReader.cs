using System.Globalization;
using System.Xml.Linq;
using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads the data part of our own workbooks, as <see cref="MatrixXml"/> writes it.</summary>
internal static class MatrixXmlReader
{
    private const int MostElementsOfRow = 4;

    private static readonly XNamespace Data = MatrixXml.Namespace;

    /// <summary>Reads the first of some parts that is ours; null where there is none, and a warning where it cannot be used.</summary>
    public static WrittenMatrix? Read(PartXml xml, IEnumerable<string> parts)
    {
        foreach (var part in parts)
        {
            if (!IsOurs(xml, part))
                continue;
            try
            {
                XElement? root = null;
                if (xml.Read(part, reader => root = XElement.Load(reader, LoadOptions.PreserveWhitespace)))
                    return MatrixOf(root!);
            }
            catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
            {
                xml.Diagnostics.Add(OwnDataUnusable.At(SourceLocation.None, new Wording($"its part of data is broken: {exception.Message.ReplaceLineEndings(" ")}")));
            }
        }

        return null;
    }

    // Looked through before it is loaded: neither deep nor endless.
    private static bool IsOurs(PartXml xml, string part)
    {
        var (isOurs, count, most) = (false, 0L, (long)xml.Limits.Rows * MostElementsOfRow);
        var isRead = xml.ReadElements(part, reader =>
        {
            isOurs |= count == 0 && reader.NamespaceURI == MatrixXml.Namespace;
            if (++count > most)
                throw new System.Xml.XmlException($"it has more than {most} elements");
        });
        return isRead && isOurs;
    }

    private static WrittenMatrix MatrixOf(XElement root)
    {
        var matrix = new WrittenMatrix
        {
            Title = TextOf(root.Element(Data + "title")),
            Language = MatrixRules.CheckLanguage(root.Attribute("language")?.Value),
            Scheme = SchemeOf(root.Element(Data + "scheme") ?? throw new FormatException("it has no scheme")),
            Legend = root.Element(Data + "legend") is { } legend ? LegendOf(legend) : null,
            Headings = new Headings(TextOf(root.Element(Data + "activityHeading")), TextOf(root.Element(Data + "phaseHeading"))),
            Parties = root.Elements(Data + "party").Select(party => new Party(Attribute(party, "name"), TextOf(party.Element(Data + "heading")))).ToValueList(),
            Attributes = root.Elements(Data + "column").Select(column => Attribute(column, "name")).ToValueList(),
            Before = root.Element(Data + "before")?.Value ?? "",
            After = root.Element(Data + "after")?.Value ?? "",
            Metadata = root.Element(Data + "metadata") is { } metadata ? MetadataXmlReader.Read(metadata) : MetadataValue.EmptyMap,
        };
        matrix.Phases.AddRange(root.Elements(Data + "phase").Select(PhaseOf));
        matrix.Notes.AddRange(NotesOf(root));
        // The model's own rules, before anything is built on it.
        _ = matrix.ToMatrix();
        return matrix;
    }

    private static RoleScheme SchemeOf(XElement scheme) => new(Attribute(scheme, "name"), scheme.Elements(Data + "role").Select(RoleOf).ToValueList());

    private static Role RoleOf(XElement role) => new(
        Attribute(role, "letter") is [var letter] ? letter : throw new FormatException("a role has no letter"),
        TextOf(role.Element(Data + "name")),
        RoleKindWords.TryFind(Attribute(role, "kind"), out var kind) ? kind.Value : RoleKind.Other,
        TextOf(role.Element(Data + "description")));

    private static Legend LegendOf(XElement legend) => new(
        TextOf(legend.Element(Data + "heading")),
        legend.Element(Data + "introduction")?.Value ?? "",
        legend.Elements(Data + "column").Select(TextOf).ToValueList(),
        legend.Element(Data + "conclusion")?.Value ?? "");

    private static WrittenPhase PhaseOf(XElement element)
    {
        var phase = new WrittenPhase
        {
            Title = TextOf(element.Element(Data + "title")),
            Introduction = element.Element(Data + "introduction")?.Value ?? "",
            Conclusion = element.Element(Data + "conclusion")?.Value ?? "",
        };
        phase.Notes.AddRange(NotesOf(element));
        phase.Phases.AddRange(element.Elements(Data + "phase").Select(PhaseOf));
        foreach (var activity in element.Elements(Data + "activity"))
            phase.Activities.TryAdd(int.Parse(Attribute(activity, "row"), NumberStyles.None, CultureInfo.InvariantCulture), ActivityOf(activity));
        return phase;
    }

    private static Activity ActivityOf(XElement activity) => new(
        TextOf(activity.Element(Data + "name")),
        activity.Elements(Data + "assignment").Select(AssignmentOf).ToValueList(),
        activity.Elements(Data + "attribute").Select(attribute => new ActivityAttribute(Attribute(attribute, "name"), TextOf(attribute.Element(Data + "value")))).ToValueList());

    private static Assignment AssignmentOf(XElement assignment) => new(
        Attribute(assignment, "party"),
        RoleSet.Parse(Attribute(assignment, "roles"), null),
        assignment.Attribute("mark")?.Value,
        TextOf(assignment.Element(Data + "remark")));

    private static IEnumerable<Note> NotesOf(XElement element) => element.Elements(Data + "note").Select(note => new Note(Attribute(note, "mark"), TextOf(note.Element(Data + "text"))));

    private static Text TextOf(XElement? element)
    {
        if (element is null)
            return default;
        var runs = element.Elements(Data + "run").Select(RunOf).ToArray();
        return runs.Length == 0 ? new Text(element.Value) : new Text(runs);
    }

    private static TextRun RunOf(XElement run) => new(run.Value, Style(run, "bold", TextStyle.Bold) | Style(run, "italic", TextStyle.Italic) | Style(run, "code", TextStyle.Code), run.Attribute("link")?.Value);

    private static TextStyle Style(XElement run, string name, TextStyle style) => run.Attribute(name)?.Value == "true" ? style : TextStyle.None;

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? throw new FormatException($"a {element.Name.LocalName} has no {name}");
}
