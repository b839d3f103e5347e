namespace DlCourse.Plotting;

/// <summary>Lets through at most so many changes a second, and never loses the last one.</summary>
/// <param name="interval">The shortest time between two.</param>
/// <param name="clock">What tells the time; tests have their own.</param>
internal sealed class Pace(TimeSpan interval, TimeProvider? clock = null)
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private long? last;

    /// <summary>Whether enough time has passed; if so, the time counts from now.</summary>
    public bool IsDue()
    {
        var now = clock.GetTimestamp();
        if (last is { } before && clock.GetElapsedTime(before, now) < interval)
        {
            return false;
        }

        last = now;
        return true;
    }
}
