namespace DlCourse.Torch.Tests.Kernels;

/// <summary>
/// The number of threads, for a while. It is one for the whole process, so a test that asks what it changes belongs to the collection
/// <see cref="Storage.Alone"/>: beside other tests it might compare two runs with the same number.
/// </summary>
internal static class Threads
{
    public static T With<T>(int threads, Func<T> run)
    {
        var before = get_num_threads();
        set_num_threads(threads);
        try
        {
            return run();
        }
        finally
        {
            set_num_threads(before);
        }
    }
}
