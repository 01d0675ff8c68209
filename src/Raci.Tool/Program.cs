using Raci.Tool;

WarmStart.Begin(args);
return await RaciTool.RunAsync(args, ToolConsole.OfProcess()).ConfigureAwait(false);
