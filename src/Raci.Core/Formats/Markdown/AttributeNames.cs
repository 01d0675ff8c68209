using Raci.Collections;

namespace Raci.Formats.Markdown;

/// <summary>The columns of a page's tables that are no parties.</summary>
internal static class AttributeNames
{
    /// <summary>Gets the names of all attributes of a matrix, in the order of their first places.</summary>
    public static ValueList<string> Of(Matrix matrix)
    {
        var names = default(List<string>);
        foreach (var row in matrix.Rows)
        {
            foreach (ref readonly var attribute in row.Activity.Attributes)
            {
                if (!(names ??= []).Contains(attribute.Name, StringComparer.Ordinal))
                    names.Add(attribute.Name);
            }
        }

        return names?.ToValueList() ?? [];
    }

    /// <summary>Gets the value of an attribute; empty where the activity has none.</summary>
    public static Text ValueOf(Activity activity, string name)
    {
        foreach (ref readonly var attribute in activity.Attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }

        return default;
    }
}
