using DlCourse.Jupyter;
using DlCourse.Jupyter.Messages;

if (args.Length != 1)
{
    Console.Error.WriteLine("Usage: DlCourse.Jupyter CONNECTION_FILE (front ends start it; people use the dlcourse command).");
    return 2;
}

try
{
    await KernelHost.RunAsync(args[0]);
}
catch (ConnectionFileException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

// Not `return`: a thread that a cell has started may never end.
Environment.Exit(0);
return 0;
