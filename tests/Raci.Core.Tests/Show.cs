using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Raci.Core.Tests;

/// <summary>Prints a value with all that is in it, for the message of a failing test.</summary>
internal static class Show
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        Text { IsPlain: true } text => Quoted(text.ToString()),
        Text text => Listed(text.Runs),
        RoleScheme scheme when RoleScheme.BuiltIn.Contains(scheme) => scheme.Name,
        RoleSet roles => Quoted($"{roles}"),
        Place or Row => $"{value}",
        IEnumerable items => Listed(items),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])))})",
        Enum or IFormattable => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ when value.GetType().Assembly == typeof(Matrix).Assembly => Properties(value),
        _ => $"{value}",
    };

    /// <summary>Gets a text in quotes, with an escape for each character that could be mistaken.</summary>
    public static string Quoted(string text) =>
        $"\"{string.Concat(text.Select(c => c is >= ' ' and <= '~' and not '"' and not '\\' ? $"{c}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")))}\"";

    /// <summary>Gets the public properties that make up a value of the model.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);

    private static string Listed(IEnumerable items) => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]";

    private static string Properties(object value)
    {
        var shown = PropertiesOf(value.GetType())
            .Where(property => property.PropertyType != typeof(RowList))
            .Select(property => $"{property.Name} = {Of(property.GetValue(value))}");
        return $"{value.GetType().Name} {{ {string.Join(", ", shown)} }}";
    }
}
