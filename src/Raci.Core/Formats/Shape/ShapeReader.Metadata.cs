using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <content>Metadata, which has any shape.</content>
internal ref partial struct ShapeReader<TTokens>
{
    private void ReadMatrixMetadata()
    {
        if (Expect(ShapeToken.StartObject, "an object"))
            draft.Metadata = ReadMap(1) is { Kind: MetadataKind.Map } map ? map : null;
    }

    private MetadataValue ReadMetadata(int level)
    {
        if (level > _mostLevels)
            Exceed(_mostLevels, "levels of nesting", nameof(ReadLimits.Nesting));
        return _tokens.Kind switch
        {
            ShapeToken.StartObject => ReadMap(level),
            ShapeToken.StartList => ReadList(level),
            ShapeToken.Text => MetadataValue.OfText(Repaired(_tokens.Text, lines: true)),
            ShapeToken.Number => MetadataValue.OfNumber(_tokens.Text),
            ShapeToken.True => MetadataValue.OfBoolean(true),
            ShapeToken.False => MetadataValue.OfBoolean(false),
            _ => MetadataValue.Null,
        };
    }

    private MetadataValue ReadList(int level)
    {
        var items = new List<MetadataValue>();
        var (depth, index) = (_path.Depth, -1);
        while (NextItem(depth, ref index))
            items.Add(ReadMetadata(level + 1));
        return IsOver ? MetadataValue.Null : MetadataValue.OfList(items.ToValueList());
    }

    private MetadataValue ReadMap(int level)
    {
        var map = new List<MetadataMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var depth = _path.Depth;
        for (Next(); _tokens.Kind == ShapeToken.Name; Next())
        {
            var name = Repaired(_tokens.Text, lines: true);
            _path.Enter(name);
            var isNew = names.Add(name);
            if (!isNew)
                Report(DuplicateMember, name);
            Next();
            if (isNew)
                map.Add(new MetadataMember(name, ReadMetadata(level + 1)));
            else
                Skip();
            _path.LeaveTo(depth);
        }

        return IsOver ? MetadataValue.Null : MetadataValue.OfMap(map.ToValueList());
    }
}
