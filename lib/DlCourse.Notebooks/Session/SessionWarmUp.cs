using DlCourse.Notebooks.Packages;

namespace DlCourse.Notebooks.Session;

/// <summary>
/// Compiles and shows something that nobody sees, so that a first cell need not wait for the compiler to be loaded. It does so while
/// the front end is still connecting.
/// </summary>
public static class SessionWarmUp
{
    /// <summary>Begins, on a thread of its own.</summary>
    public static void Start() => new Thread(Run) { IsBackground = true, Name = "warm-up" }.Start();

    private static void Run()
    {
        try
        {
            var chain = new SubmissionChain(new SessionPackages());
            var state = chain.RunAsync(chain.Compile("1 + 1", "warm-up")).GetAwaiter().GetResult();
            ValueFormatter.FormatResult(state.ReturnValue);
        }
        catch (Exception)
        {
            // Whatever is wrong, the first cell will say it to somebody who can read it.
        }
    }
}
