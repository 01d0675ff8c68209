using System.Globalization;
using System.Reflection;
using System.Text;

namespace Raci.Core.Tests.Conventions;

/// <summary>Prints the public members of an assembly as C# declares them, without what the compiler adds to records.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var group in assembly.GetExportedTypes().Where(type => !type.IsNested).GroupBy(type => type.Namespace, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(CultureInfo.InvariantCulture, $"namespace {group.Key}\n");
            foreach (var type in group.OrderBy(type => type.Name, StringComparer.Ordinal))
                Append(text, type, "");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Type type, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{indent}{TypeHeader.Of(type)}\n");
        var members = type.IsEnum ? EnumMembers(type) : Members(type).Order(StringComparer.Ordinal);
        foreach (var member in members)
            text.Append(CultureInfo.InvariantCulture, $"{indent}    {member}\n");
        foreach (var nested in type.GetNestedTypes().OrderBy(nested => nested.Name, StringComparer.Ordinal))
            Append(text, nested, indent + "    ");
    }

    private static IEnumerable<string> EnumMembers(Type type) =>
        Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var field in type.GetFields(Declared))
            yield return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{CSharp.NameOf(field)} {field.Name}{(field.IsLiteral ? $" = {CSharp.Literal(field.GetRawConstantValue(), field.FieldType)}" : "")}";
        foreach (var constructor in type.GetConstructors(Declared & ~BindingFlags.Static))
            yield return $"{CSharp.Plain(type)}({CSharp.Parameters(constructor)})";
        foreach (var property in type.GetProperties(Declared).Where(property => property.Name != "EqualityContract"))
            yield return Property(property);
        foreach (var method in type.GetMethods(Declared).Where(method => !IsBoilerplate(method, type)))
            yield return Method(method);
    }

    private static string Property(PropertyInfo property)
    {
        var isStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic ? "static " : "";
        var isAbstract = property.GetMethod is { IsAbstract: true } && !property.DeclaringType!.IsInterface ? "abstract " : "";
        var name = property.GetIndexParameters().Length > 0 ? $"this[{CSharp.Parameters(property.GetMethod!)}]" : property.Name;
        var setter = property.SetMethod is { IsPublic: true } ? " init;" : "";
        return $"{isStatic}{isAbstract}{CSharp.NameOf(property)} {name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        var modifiers = method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : "";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(CSharp.Plain))}>" : "";
        var result = CSharp.NameOf(method.ReturnParameter);
        var parameters = CSharp.Parameters(method);
        return method.Name switch
        {
            "op_Implicit" => $"static implicit operator {result}({parameters})",
            "op_Explicit" => $"static explicit operator {result}({parameters})",
            _ when method.Name.StartsWith("op_", StringComparison.Ordinal) => $"static {result} operator {CSharp.Operator(method.Name)}({parameters})",
            _ => $"{modifiers}{result} {method.Name}{generic}({parameters})",
        };
    }

    // Accessors; what a record has anyway; what every type has from object.
    private static bool IsBoilerplate(MethodInfo method, Type type)
    {
        if (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
            return true;
        if (method.Name is "GetHashCode" or "ToString" && method.GetParameters().Length == 0)
            return true;
        if (method.Name is "Equals" or "op_Equality" or "op_Inequality")
            return true;
        return method.Name == "<Clone>$" || (method.Name == "Deconstruct" && TypeHeader.IsRecord(type));
    }
}
