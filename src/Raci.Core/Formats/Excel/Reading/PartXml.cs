using System.Xml;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads parts as XML: no document type, nothing fetched, a bounded depth; names are looked at without their namespace, since strict workbooks have others.</summary>
internal sealed class PartXml(ZipParts parts, ReadLimits limits, DiagnosticList diagnostics)
{
    // Around the deepest value stand the root, its member and the text.
    private const int Frame = 3;

    private bool _isExceededTold;

    /// <summary>Gets the limits of reading.</summary>
    public ReadLimits Limits => limits;

    /// <summary>Gets where to say what is wrong.</summary>
    public DiagnosticList Diagnostics => diagnostics;

    /// <summary>Gets the parts.</summary>
    public ZipParts Parts => parts;

    /// <summary>Reads a part.</summary>
    /// <returns>Whether there is such a part and it was read to its end; what is wrong with it is told.</returns>
    public bool Read(string name, Action<XmlReader> read) => parts.Has(name) && ReadThere(name, read);

    /// <summary>Calls for each element of a part, in the order of the part; the call looks at the element's attributes and does not move on.</summary>
    public bool ReadElements(string name, Action<XmlReader> visit) => Read(name, reader =>
    {
        while (Next(reader))
        {
            if (reader.NodeType == XmlNodeType.Element)
                visit(reader);
        }
    });

    /// <summary>Moves on to the next node, not too deep; false at the end.</summary>
    /// <exception cref="XmlException">The part is no XML, or too deep.</exception>
    public bool Next(XmlReader reader)
    {
        if (!reader.Read())
            return false;
        return reader.Depth <= limits.Nesting + Frame ? true : throw new XmlException($"its elements nest deeper than {limits.Nesting}");
    }

    /// <summary>Moves on to the end of the element the reader stands at.</summary>
    /// <exception cref="XmlException">The part is no XML, or too deep.</exception>
    public void Skip(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (Next(reader) && reader.Depth > depth)
        {
        }
    }

    private bool ReadThere(string name, Action<XmlReader> read)
    {
        try
        {
            using var stream = parts.Read(name) ?? throw new InvalidDataException("its place in the package is wrong");
            using var reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CheckCharacters = false,
                MaxCharactersInDocument = limits.ZipBytes,
            });
            read(reader);
            return true;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            if (!_isExceededTold)
                diagnostics.Add(parts.Exceeded ?? BrokenPart.At(SourceLocation.None, name, exception.Message));
            _isExceededTold = parts.Exceeded is not null;
            return false;
        }
    }
}
