using Raci.Tool;

return await RaciTool.RunAsync(args, ToolConsole.OfProcess()).ConfigureAwait(false);
