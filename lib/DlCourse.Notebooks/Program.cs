using DlCourse.Notebooks.Worker;

// This executable is the process in which one notebook runs; people use the `dlcourse` command.
WorkerLoop.Serve();
return 0;
