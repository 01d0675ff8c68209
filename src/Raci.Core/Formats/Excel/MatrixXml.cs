using System.Xml;
using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>Writes the workbook's data part: all of a matrix that its cells do not show exactly, as XML.</summary>
/// <remarks>A plain activity stands in its cells alone; one with styles, links, a cut text, a remark that could read otherwise or attributes in an order of its own stands here whole as well.</remarks>
internal sealed class MatrixXml(Matrix matrix, XmlWriter xml)
{
    /// <summary>The namespace of the part.</summary>
    public const string Namespace = "urn:raci-core:matrix:1";

    /// <summary>Writes the part.</summary>
    /// <param name="attributes">The names of the columns that are no parties, in their order.</param>
    public void Write(ValueList<string> attributes)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("matrix", Namespace);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        if (matrix.Language is not null)
            xml.WriteAttributeString("language", matrix.Language);
        WriteText("title", matrix.Title);
        WriteScheme();
        WriteLegend();
        WriteText("activityHeading", matrix.Headings.Activity);
        WriteText("phaseHeading", matrix.Headings.Phase);
        foreach (var party in matrix.Parties)
            WriteParty(party);
        foreach (var attribute in attributes)
            SheetFrame.Element(xml, "column", ("name", attribute));
        WriteProse("before", matrix.Prose.Before);
        WriteProse("after", matrix.Prose.After);
        foreach (var phase in matrix.Phases)
            WritePhase(phase, attributes);
        WriteNotes(matrix.Notes);
        MetadataXml.Write(xml, "metadata", matrix.Metadata);
        xml.WriteEndElement();
    }

    private void WriteScheme()
    {
        xml.WriteStartElement("scheme");
        xml.WriteAttributeString("name", matrix.Scheme.Name);
        foreach (var role in matrix.Scheme.Roles)
        {
            xml.WriteStartElement("role");
            xml.WriteAttributeString("letter", role.Letter.ToString());
            xml.WriteAttributeString("kind", RoleKindWords.WordOf(role.Kind));
            WriteText("name", role.Name);
            WriteText("description", role.Description);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteLegend()
    {
        if (matrix.Legend is not { } legend)
            return;
        xml.WriteStartElement("legend");
        WriteText("heading", legend.Heading);
        WriteProse("introduction", legend.Introduction);
        foreach (var column in legend.Columns)
            WriteText("column", column, always: true);
        WriteProse("conclusion", legend.Conclusion);
        xml.WriteEndElement();
    }

    private void WriteParty(Party party)
    {
        xml.WriteStartElement("party");
        xml.WriteAttributeString("name", party.Name);
        WriteText("heading", party.Heading);
        xml.WriteEndElement();
    }

    private void WritePhase(Phase phase, ValueList<string> attributes)
    {
        xml.WriteStartElement("phase");
        WriteText("title", phase.Title);
        WriteProse("introduction", phase.Introduction);
        WriteProse("conclusion", phase.Conclusion);
        WriteNotes(phase.Notes);
        for (var i = 0; i < phase.Activities.Count; i++)
        {
            if (!IsShown(phase.Activities[i], attributes))
                WriteActivity(phase.Activities[i], i + 1);
        }

        foreach (var inner in phase.Phases)
            WritePhase(inner, attributes);
        xml.WriteEndElement();
    }

    private bool IsShown(Activity activity, ValueList<string> attributes)
    {
        if (!activity.Name.IsPlain)
            return false;
        foreach (ref readonly var assignment in activity.Assignments)
        {
            if (assignment.IsAnnotated && !RoleCellWriter.IsExact(assignment, matrix.Scheme))
                return false;
        }

        var column = 0;
        foreach (ref readonly var attribute in activity.Attributes)
        {
            while (column < attributes.Count && attributes[column] != attribute.Name)
                column++;
            if (column == attributes.Count || !attribute.Value.IsPlain)
                return false;
        }

        return true;
    }

    private void WriteActivity(Activity activity, int row)
    {
        xml.WriteStartElement("activity");
        xml.WriteAttributeString("row", SheetFrame.Digits(row));
        WriteText("name", activity.Name);
        foreach (var assignment in activity.Assignments)
        {
            xml.WriteStartElement("assignment");
            xml.WriteAttributeString("party", assignment.Party);
            xml.WriteAttributeString("roles", assignment.Roles.ToString(matrix.Scheme));
            if (assignment.Mark is not null)
                xml.WriteAttributeString("mark", assignment.Mark);
            WriteText("remark", assignment.Remark);
            xml.WriteEndElement();
        }

        foreach (var attribute in activity.Attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("name", attribute.Name);
            WriteText("value", attribute.Value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteNotes(ValueList<Note> notes)
    {
        foreach (var note in notes)
        {
            xml.WriteStartElement("note");
            xml.WriteAttributeString("mark", note.Mark);
            WriteText("text", note.Text);
            xml.WriteEndElement();
        }
    }

    private void WriteProse(string name, string prose)
    {
        if (prose.Length > 0)
            xml.WriteElementString(name, prose);
    }

    private void WriteText(string name, Text text, bool always = false)
    {
        if (text.IsEmpty && !always)
            return;
        xml.WriteStartElement(name);
        if (text.IsPlain)
            xml.WriteString(text.ToString());
        else
            WriteRuns(text.Runs);
        xml.WriteEndElement();
    }

    private void WriteRuns(ValueList<TextRun> runs)
    {
        foreach (var run in runs)
        {
            xml.WriteStartElement("run");
            if (run.Style.HasFlag(TextStyle.Bold))
                xml.WriteAttributeString("bold", "true");
            if (run.Style.HasFlag(TextStyle.Italic))
                xml.WriteAttributeString("italic", "true");
            if (run.Style.HasFlag(TextStyle.Code))
                xml.WriteAttributeString("code", "true");
            if (run.Link is not null)
                xml.WriteAttributeString("link", run.Link);
            xml.WriteString(run.Text);
            xml.WriteEndElement();
        }
    }
}
