using System.Diagnostics.CodeAnalysis;
using Raci.Formats;
using Raci.Tool.Inputs;

namespace Raci.Tool.Converting;

/// <summary>Makes a plan of what the user asked for, or says what is wrong with it; nothing is read and nothing is written.</summary>
internal sealed class ConvertPlanner
{
    private readonly ConvertRequest _request;
    private readonly FormatSettings _settings;
    private readonly SheetChoice _sheet;
    private readonly MatrixFormats _formats;
    private readonly FormatChoice _reading;
    private readonly FormatChoice _writing;

    /// <summary>Creates a planner.</summary>
    /// <param name="request">What the user asked for.</param>
    /// <param name="formats">The formats to choose from.</param>
    public ConvertPlanner(ConvertRequest request, MatrixFormats formats)
    {
        (_request, _settings, _sheet) = (request, new FormatSettings(request), new SheetChoice(request.Sheet));
        _formats = _sheet.ForReading(formats);
        (_reading, _writing) = (FormatChoice.OfReading(_formats), FormatChoice.OfWriting(formats));
    }

    // Without -o and --to the second operand is OUT; with --to it still is where it can be nothing else, as a document in the format that is asked for.
    private bool IsLastOut => _request.Output is null && _request.Operands is [_, var last]
        && (_request.To is null || last == InputFile.StandardStream || (_writing.IsOfFormat(last, _request.To) && !Directory.Exists(last) && !GlobPattern.TryParse(last, out _)));

    /// <summary>Makes the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="failure">What is wrong where there is no plan.</param>
    public bool TryPlan([NotNullWhen(true)] out ConvertPlan? plan, [NotNullWhen(false)] out Failure? failure)
    {
        plan = null;
        MatrixFormat? from = null;
        failure = Operands();
        if (failure is not null
            || (_request.From is not null && !_reading.TryFind(null, _request.From, out from, out failure))
            || (_request.To is not null && !_writing.TryFind(null, _request.To, out _, out failure)))
        {
            return false;
        }

        var (operands, named) = IsLastOut ? (_request.Operands.Take(1).ToList(), _request.Operands[1]) : (_request.Operands, _request.Output);
        var extensions = from?.Extensions ?? [.. _formats.All.Where(format => format.Reader is not null).SelectMany(format => format.Extensions)];
        var found = new InputFinder(extensions, _request.Recursive, named).Find(operands);
        var place = PlaceOf(named, found);
        failure = InputTrouble(found) ?? PlaceTrouble(place, found) ?? _sheet.Trouble(_formats, from, found.Files);
        if (failure is not null || !_writing.TryFind(place.IsFolder || place == OutputPlace.StandardOutput ? null : place.Path, _request.To, out var to, out failure)
            || !_settings.TryGetWriter(to, out var writer, out failure))
        {
            return false;
        }

        var jobs = new JobList(place, FormatChoice.ExtensionOf(to, _request.To), _request.Force);
        if (!jobs.TryAdd(found.Files, out failure))
            return false;
        plan = new(jobs.Jobs, found.Failures, found.IsMany, place.IsFolder, _formats, from?.Reader, writer);
        return true;
    }

    private Failure? Operands()
    {
        if (_request.Output is not null || _request.To is not null)
            return null;
        return _request.Operands.Count switch
        {
            1 => Failure.Usage("the operand OUT is missing; or name the format with --to"),
            2 when Directory.Exists(_request.Operands[0]) => Failure.Unusable($"{_request.Operands[0]}: is a folder, not a file; --to FORMAT converts the documents in it"),
            2 => null,
            _ => Failure.Usage($"without --to there are two operands, IN and OUT; '{_request.Operands[2]}' is one too many"),
        };
    }

    private OutputPlace PlaceOf(string? named, FoundInputs found)
    {
        if (named == InputFile.StandardStream || (named is null && found.Files is [{ IsStandardInput: true }]))
            return OutputPlace.StandardOutput;
        if (named is null)
            return OutputPlace.BesideInputs;
        var isFolder = !IsLastOut && (Path.EndsInDirectorySeparator(named) || Directory.Exists(named) || (found.IsMany && !_formats.FindByPath(named, out _)));
        return new(named, isFolder);
    }

    private Failure? InputTrouble(FoundInputs found)
    {
        if (_request.From is not null)
            return null;
        return found.Files.Where(file => file is { IsNamed: true, IsStandardInput: false }).Select(file => _reading.Objection(file.Path)).FirstOrDefault(failure => failure is not null);
    }

    private Failure? PlaceTrouble(OutputPlace place, FoundInputs found)
    {
        if (place.IsFolder)
        {
            if (found.Files.FirstOrDefault(file => file.IsStandardInput) is not null)
                return Failure.Usage("the standard input has no name to be written under; convert it alone, with -o FILE or -o -");
            if (_request.To is null)
                return Failure.Usage($"{place.Path}: is a folder; name the format of the files in it with --to");
            return File.Exists(place.Path) ? Failure.Unusable($"{place.Path}: is a file, not a folder") : null;
        }

        if (found.Files.Count > 1)
            return Failure.Usage($"{place.Path}: is one output, and there are {found.Files.Count} inputs; name a folder with -o");
        return Directory.Exists(place.Path) ? Failure.Unusable($"{place.Path}: is a folder, not a file") : null;
    }
}
