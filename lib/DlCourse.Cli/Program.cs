using DlCourse.Cli;

return await CommandLine.RunAsync(args);
