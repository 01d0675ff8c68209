using Spectre.Console;

namespace Raci.Tool.Reporting;

/// <summary>A bar on a terminal that shows how many files are done.</summary>
internal static class ProgressBar
{
    /// <summary>Works with a bar, which is gone in the end.</summary>
    /// <param name="terminal">Where the bar is shown.</param>
    /// <param name="files">How many files there are.</param>
    /// <param name="work">The work, which calls what it is given after each file.</param>
    public static void Show(IAnsiConsole terminal, int files, Action<Action> work) => terminal.Progress()
        .AutoClear(true)
        .AutoRefresh(false)
        .Columns(new ProgressBarColumn(), new PercentageColumn())
        .Start(context =>
        {
            var task = context.AddTask("files", maxValue: files);
            context.Refresh();
            work(() =>
            {
                task.Increment(1);
                context.Refresh();
            });
        });
}
