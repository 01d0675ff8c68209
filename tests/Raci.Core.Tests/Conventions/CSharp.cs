using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Raci.Core.Tests.Conventions;

/// <summary>Prints types and parameters as C# writes them.</summary>
internal static class CSharp
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string NameOf(FieldInfo field) => Named(field.FieldType, Nullability.Create(field));

    public static string NameOf(PropertyInfo property) => Named(property.PropertyType, Nullability.Create(property));

    public static string NameOf(ParameterInfo parameter) => Named(parameter.ParameterType, Nullability.Create(parameter));

    public static string Plain(Type type) => Named(type, null);

    public static string Parameters(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute));
        return string.Join(", ", method.GetParameters().Select((parameter, i) => $"{(isExtension && i == 0 ? "this " : "")}{Parameter(parameter)}"));
    }

    public static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => Show.Quoted(text),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public static string Operator(string method) => method switch
    {
        "op_BitwiseOr" => "|",
        "op_BitwiseAnd" => "&",
        "op_Subtraction" => "-",
        "op_LessThan" => "<",
        "op_GreaterThan" => ">",
        "op_LessThanOrEqual" => "<=",
        "op_GreaterThanOrEqual" => ">=",
        _ => method,
    };

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue, parameter.ParameterType)}" : "";
        return $"{many}{passing}{NameOf(parameter)} {parameter.Name}{value}";
    }

    private static string Named(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
            return Named(type.GetElementType()!, info);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Named(underlying, null) + "?";
        var mark = info?.ReadState == NullabilityState.Nullable && type is { IsValueType: false, IsGenericParameter: false } ? "?" : "";
        if (type.IsArray)
            return $"{Named(type.GetElementType()!, info?.ElementType)}[]{mark}";
        if (!type.IsGenericType)
            return Keyword(type) + mark;
        var arguments = type.GetGenericArguments().Select((argument, i) => Named(argument, info?.GenericTypeArguments.ElementAtOrDefault(i)));
        if (type.IsAssignableTo(typeof(ITuple)))
            return $"({string.Join(", ", arguments)})";
        var own = type.Name.Split('`')[0];
        return type.Name.Contains('`', StringComparison.Ordinal) ? $"{own}<{string.Join(", ", arguments)}>{mark}" : own + mark;
    }

    private static string Keyword(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => type.Name,
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.Char => "char",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.UInt32 => "uint",
        TypeCode.Double => "double",
        TypeCode.String => "string",
        _ when type == typeof(object) => "object",
        _ when type == typeof(void) => "void",
        _ => type.Name,
    };
}
