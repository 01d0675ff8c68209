using System.Globalization;
using DocumentFormat.OpenXml;

namespace Raci.Formats.Excel;

/// <summary>Sets attributes of elements by their names; the typed properties of enumerations do not survive native compilation.</summary>
internal static class AttributeExtensions
{
    /// <summary>Sets an attribute and gives the element back.</summary>
    public static T With<T>(this T element, string name, string value)
        where T : OpenXmlElement
    {
        element.SetAttribute(new OpenXmlAttribute(name, "", value));
        return element;
    }

    /// <inheritdoc cref="With{T}(T, string, string)"/>
    public static T With<T>(this T element, string name, int value)
        where T : OpenXmlElement => element.With(name, value.ToString(CultureInfo.InvariantCulture));
}
