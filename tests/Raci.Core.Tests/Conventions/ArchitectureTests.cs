using System.Reflection;
using System.Text.RegularExpressions;
using Raci.Comparison;

namespace Raci.Core.Tests.Conventions;

/// <summary>The layers: the door → formats, analysis, comparison → the model → collections; words are for all that compare texts; each library in its own folder.</summary>
public sealed partial class ArchitectureTests
{
    private const string Library = "src/Raci.Core";

    private static readonly (string Root, string[] Folders)[] Libraries =
    [
        ("Markdig", ["Formats/Markdown/Inlines/"]),
        ("YamlDotNet", ["Formats/Yaml/", "Formats/Markdown/"]),
        ("DocumentFormat.OpenXml", ["Formats/Excel/"]),
        ("System.IO.Packaging", ["Formats/Excel/"]),
        ("CsvHelper", ["Formats/Csv/"]),
        ("AngleSharp", ["Formats/Html/"]),
    ];

    // What a folder may name of the library's own namespaces, besides the root, which is the model.
    private static readonly (string Folder, string[] Mays)[] Arrows =
    [
        ("Collections/", []),
        ("Words/", []),
        ("Analysis/", ["Raci.Collections", "Raci.Analysis", "Raci.Words"]),
        ("Comparison/", ["Raci.Collections", "Raci.Comparison", "Raci.Words"]),
        ("Formats/Documents/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Documents"]),
        ("Formats/Tables/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Tables", "Raci.Formats.Tables.Cells", "Raci.Formats.Tables.Evidence", "Raci.Formats.Tables.Legends", "Raci.Formats.Tables.Shapes", "Raci.Words"]),
        ("Formats/Tables/Shapes/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Tables", "Raci.Formats.Tables.Cells", "Raci.Formats.Tables.Evidence", "Raci.Formats.Tables.Legends", "Raci.Formats.Tables.Shapes", "Raci.Words"]),
        ("Formats/Tables/Cells/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Tables", "Raci.Formats.Tables.Cells", "Raci.Words"]),
        ("Formats/Tables/Evidence/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Tables", "Raci.Formats.Tables.Evidence", "Raci.Formats.Tables.Legends"]),
        ("Formats/Tables/Legends/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Tables", "Raci.Formats.Tables.Cells", "Raci.Formats.Tables.Evidence", "Raci.Formats.Tables.Legends", "Raci.Words"]),
        ("Formats/Tables/Grids/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Tables", "Raci.Formats.Tables.Cells", "Raci.Formats.Tables.Evidence", "Raci.Formats.Tables.Grids", "Raci.Formats.Tables.Shapes", "Raci.Words"]),
        ("Formats/Excel/Reading/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Excel", "Raci.Formats.Excel.Reading", "Raci.Formats.Tables", "Raci.Formats.Tables.Grids"]),
        ("Formats/Markdown/Inlines/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Markdown.Inlines"]),
        ("Formats/Shape/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Markdown.Inlines", "Raci.Formats.Shape", "Raci.Formats.Tables", "Raci.Formats.Tables.Evidence", "Raci.Formats.Tables.Legends", "Raci.Formats.Tables.Shapes"]),
        ("Formats/Json/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Documents", "Raci.Formats.Json", "Raci.Formats.Shape"]),
        ("Formats/Yaml/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Documents", "Raci.Formats.Shape", "Raci.Formats.Yaml"]),
        ("Formats/Markdown/", ["Raci.Collections", "Raci.Comparison", "Raci.Formats", "Raci.Formats.Documents", "Raci.Formats.Html", "Raci.Formats.Markdown", "Raci.Formats.Markdown.Editing", "Raci.Formats.Markdown.Inlines", "Raci.Formats.Markdown.Merging", "Raci.Formats.Markdown.Repairs", "Raci.Formats.Shape", "Raci.Formats.Tables", "Raci.Formats.Yaml"]),
        ("Formats/Csv/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Csv", "Raci.Formats.Documents", "Raci.Formats.Tables", "Raci.Formats.Tables.Cells", "Raci.Formats.Tables.Evidence", "Raci.Formats.Tables.Grids", "Raci.Formats.Tables.Shapes"]),
        ("Formats/Html/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Documents", "Raci.Formats.Html", "Raci.Formats.Tables", "Raci.Formats.Tables.Cells"]),
        ("Formats/Excel/", ["Raci.Collections", "Raci.Formats", "Raci.Formats.Documents", "Raci.Formats.Excel", "Raci.Formats.Excel.Reading", "Raci.Formats.Tables", "Raci.Formats.Tables.Grids"]),
        ("Matrix.Json.", ["Raci.Formats.Json"]),
        ("MatrixFile.", ["Raci.Collections", "Raci.Formats", "Raci.Analysis", "Raci.Comparison"]),
    ];

    private static IEnumerable<Type> PublicTypes => typeof(Matrix).Assembly.GetExportedTypes();

    // The door composes; and the framework's serializer finds the converter of a type by an attribute at the type itself, in a file of its own.
    private static readonly string[] NotOfTheModel = ["MatrixFile.", "Matrix.Json."];

    [Fact]
    public void The_model_names_nothing_but_collections() => Assert.All(
        Repository.Sources(Library).Where(file => !file.Path.Contains('/', StringComparison.Ordinal) && !NotOfTheModel.Any(name => file.Path.StartsWith(name, StringComparison.Ordinal))),
        file => Assert.Empty(NamedIn(file.Text).Except(["Raci.Collections"])));

    [Fact]
    public void Arrows_point_one_way()
    {
        var files = Repository.Sources(Library).ToList();
        foreach (var (folder, mays) in Arrows)
        {
            foreach (var (path, text) in files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
                Assert.True(!NamedIn(text).Except(mays).Any(), $"{path} names {string.Join(", ", NamedIn(text).Except(mays))}");
        }
    }

    [Fact]
    public void Diagnostics_know_neither_the_model_nor_a_format()
    {
        string[] nouns = ["Matrix", "Phase", "Activity", "Row", "Party", "Assignment", "Role", "RoleSet", "RoleScheme", "Note", "Text"];
        var types = new[] { typeof(Diagnostic), typeof(DiagnosticDescriptor), typeof(DiagnosticCatalogue), typeof(DiagnosticSeverity), typeof(SourceLocation) };
        Assert.All(types.SelectMany(SignatureTypesOf).Where(type => type.Assembly == typeof(Matrix).Assembly), type => Assert.DoesNotContain(type.Name, nouns));
    }

    [Fact]
    public void A_library_is_named_only_in_its_own_folder()
    {
        foreach (var (path, text) in Repository.Sources(Library))
        {
            foreach (var (root, _) in Libraries.Where(library => !library.Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))))
                Assert.False(Regex.IsMatch(Comments().Replace(text, ""), $@"\b{Regex.Escape(root)}\b\s*[.;]", RegexOptions.None, TimeSpan.FromSeconds(5)), $"{path} names {root}");
        }
    }

    [Fact]
    public void Compiled_members_use_a_library_only_in_its_own_folder()
    {
        foreach (var type in typeof(Matrix).Assembly.GetTypes())
        {
            var folder = $"{type.Namespace}".Replace("Raci", "", StringComparison.Ordinal).Replace('.', '/').TrimStart('/') + "/";
            foreach (var used in SignatureTypesOf(type).Concat(LocalTypesOf(type)).Distinct())
            {
                foreach (var (root, folders) in Libraries.Where(library => $"{used.Namespace}.".StartsWith(library.Root + ".", StringComparison.Ordinal)))
                    Assert.True(folders.Contains(folder), $"{type} uses {used} of {root}");
            }
        }
    }

    [Fact]
    public void No_library_stands_in_a_public_signature()
    {
        var own = typeof(Matrix).Assembly;
        foreach (var type in PublicTypes)
        {
            foreach (var used in SignatureTypesOf(type, BindingFlags.Public))
                Assert.True(used.Assembly == own || $"{used.Assembly.GetName().Name}".StartsWith("System.", StringComparison.Ordinal), $"{type} shows {used}");
        }
    }

    [Fact]
    public void A_public_type_is_sealed_or_static_or_a_value_or_abstract_on_purpose() => Assert.All(
        PublicTypes,
        type => Assert.True(type.IsSealed || type.IsInterface || type.IsValueType || type == typeof(Sources) || type == typeof(Change) || type == typeof(Raci.Analysis.Rule), $"{type} can be inherited"));

    [Fact]
    public void Nothing_public_can_be_changed()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        Assert.All(PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(All)), field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name}"));
        Assert.All(PublicTypes.SelectMany(type => type.GetProperties(All)), property => Assert.True(
            property.SetMethod is not { IsPublic: true } setter || setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"),
            $"{property.DeclaringType}.{property.Name} has a setter"));
    }

    [Fact]
    public void There_is_no_state_shared_by_all() => Assert.All(
        typeof(Matrix).Assembly.GetTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal)).SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)),
        field => Assert.True(field.IsInitOnly || field.IsLiteral || field.Name.Contains('<', StringComparison.Ordinal), $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (var (path, text) in Repository.Sources(Library))
        {
            var folder = path.Contains('/', StringComparison.Ordinal) ? $".{path[..path.LastIndexOf('/')].Replace('/', '.')}" : "";
            Assert.Contains($"namespace Raci{folder};", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        foreach (var folder in new[] { "src", "tests", "benchmarks" })
            Assert.All(Repository.Sources(folder), file => Assert.True(file.Text.Count(c => c == '\n') <= 300, $"{folder}/{file.Path} has {file.Text.Count(c => c == '\n')} lines"));
    }

    private static IEnumerable<string> NamedIn(string source) =>
        OwnNamespaces().Matches(Comments().Replace(source, "")).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Type> SignatureTypesOf(Type type) => SignatureTypesOf(type, BindingFlags.Public | BindingFlags.NonPublic);

    private static IEnumerable<Type> SignatureTypesOf(Type type, BindingFlags visible)
    {
        var all = visible | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetInterfaces().Append(type.BaseType ?? typeof(object))
            .Concat(type.GetFields(all).Select(field => field.FieldType))
            .Concat(type.GetProperties(all).Select(property => property.PropertyType))
            .Concat(type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .SelectMany(Unwrapped);
    }

    private static IEnumerable<Type> LocalTypesOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .SelectMany(Unwrapped);

    private static IEnumerable<Type> Unwrapped(Type type) =>
        type.HasElementType ? Unwrapped(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrapped).Append(type) : [type];

    [GeneratedRegex(@"\b(?<name>Raci\.(Collections|Words|Analysis|Comparison|Formats(\.[A-Z][a-z]+){0,2}))(?=[;.])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnNamespaces();

    [GeneratedRegex(@"//.*$|^namespace .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comments();
}
