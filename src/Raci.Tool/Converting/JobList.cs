using System.Diagnostics.CodeAnalysis;
using Raci.Tool.Inputs;

namespace Raci.Tool.Converting;

/// <summary>Gives each input its output, and sees what stands in the way.</summary>
internal sealed class JobList(OutputPlace place, string extension, bool force)
{
    private readonly List<Job> _jobs = [];

    /// <summary>Gets the jobs, in the order of their inputs.</summary>
    public IReadOnlyList<Job> Jobs => _jobs;

    /// <summary>Adds a job for each input.</summary>
    /// <param name="files">The inputs.</param>
    /// <param name="failure">Where an output would be an input, the failure that says so.</param>
    public bool TryAdd(IReadOnlyList<InputFile> files, [NotNullWhen(false)] out Failure? failure)
    {
        var inputs = files.Where(file => !file.IsStandardInput).Select(file => Path.GetFullPath(file.Path)).ToHashSet(PathRules.Comparer);
        var outputs = new Dictionary<string, InputFile>(PathRules.Comparer);
        failure = null;
        foreach (var file in files)
        {
            var job = new Job(file, place.PathOf(file, extension));
            if (!job.WritesStandardOutput && IsInput(job, inputs))
            {
                // Found in a folder, it is in the wanted format already: there is nothing to do.
                if (!file.IsNamed && IsItself(job))
                    continue;
                failure = Failure.Usage($"{job.Output}: IN and OUT are the same file");
                return false;
            }

            _jobs.Add(job.WritesStandardOutput ? job : WithObstacle(job, outputs));
        }

        return true;
    }

    private static bool IsInput(Job job, HashSet<string> inputs) =>
        inputs.Contains(Path.GetFullPath(job.Output)) || (!job.Input.IsStandardInput && SameFile.Is(job.Input.Path, job.Output));

    private static bool IsItself(Job job) => string.Equals(Path.GetFullPath(job.Input.Path), Path.GetFullPath(job.Output), PathRules.Comparison);

    private Job WithObstacle(Job job, Dictionary<string, InputFile> outputs)
    {
        var path = Path.GetFullPath(job.Output);
        if (!outputs.TryAdd(path, job.Input))
            return job with { Obstacle = Failure.Unusable($"{job.Input.Name}: its output {job.Output} is that of {outputs[path].Name} too, so it is not converted"), Foreseen = Outcome.Unwritten };
        return place.IsFolder && !force && Path.Exists(path)
            ? job with { Obstacle = Failure.Unusable($"{job.Output}: is there and is kept; --force replaces it"), Foreseen = Outcome.Kept }
            : job;
    }
}
