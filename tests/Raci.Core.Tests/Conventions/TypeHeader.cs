using System.Reflection;
using System.Runtime.CompilerServices;

namespace Raci.Core.Tests.Conventions;

/// <summary>Prints the first line of a type's declaration.</summary>
internal static class TypeHeader
{
    public static string Of(Type type)
    {
        var bases = Bases(type).ToList();
        return $"{Modifiers(type)} {CSharp.Plain(type)}{(bases.Count > 0 ? $" : {string.Join(", ", bases)}" : "")}";
    }

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static string Modifiers(Type type)
    {
        if (type.IsEnum)
            return type.IsDefined(typeof(FlagsAttribute)) ? "public flags enum" : "public enum";
        if (type.IsInterface)
            return "public interface";
        var record = IsRecord(type) ? "record " : "";
        if (type.IsValueType)
            return $"public {(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{record}struct";
        var kind = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return $"public {kind}{(record.Length > 0 ? "record" : "class")}";
    }

    // The base class and the interfaces that others do not bring along; equality with itself goes without saying.
    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
            yield break;
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            yield return CSharp.Plain(parent);
        var all = type.GetInterfaces();
        var inherited = all.SelectMany(face => face.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        foreach (var name in all.Where(face => face.IsPublic && !inherited.Contains(face) && !IsOwnEquality(face, type)).Select(CSharp.Plain).Order(StringComparer.Ordinal))
            yield return name;
    }

    private static bool IsOwnEquality(Type face, Type type) => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>) && face.GetGenericArguments()[0] == type;
}
