namespace DlCourse.Jupyter.Wire;

/// <summary>The prefixes that one subscriber asked for. Asking twice needs cancelling twice.</summary>
internal sealed class SubscriptionSet
{
    private readonly Lock gate = new();
    private readonly List<byte[]> prefixes = [];

    /// <summary>Adds a prefix.</summary>
    /// <exception cref="ZmtpProtocolException">There are too many.</exception>
    public void Add(byte[] prefix, ZmtpLimits limits)
    {
        lock (gate)
        {
            if (prefixes.Count >= limits.Subscriptions) throw new ZmtpProtocolException($"A peer has more than {limits.Subscriptions} subscriptions.");
            prefixes.Add(prefix);
        }
    }

    /// <summary>Removes one such prefix, if there is one.</summary>
    public void Remove(byte[] prefix)
    {
        lock (gate)
        {
            var index = prefixes.FindIndex(p => p.AsSpan().SequenceEqual(prefix));
            if (index >= 0) prefixes.RemoveAt(index);
        }
    }

    /// <summary>Whether a message with this first frame is wanted.</summary>
    public bool Matches(ReadOnlySpan<byte> topic)
    {
        lock (gate)
        {
            foreach (var prefix in prefixes)
            {
                if (topic.StartsWith(prefix)) return true;
            }

            return false;
        }
    }
}
