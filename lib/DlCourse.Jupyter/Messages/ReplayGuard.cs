using System.Buffers.Binary;

namespace DlCourse.Jupyter.Messages;

/// <summary>Remembers the signatures of messages, so that one that somebody recorded is not carried out again.</summary>
/// <param name="capacity">How many are remembered; beyond that the oldest are forgotten.</param>
internal sealed class ReplayGuard(int capacity = ReplayGuard.DefaultCapacity)
{
    /// <summary>A day of a request each third of a second, in some ten megabytes.</summary>
    public const int DefaultCapacity = 1 << 18;

    private readonly Lock gate = new();
    private readonly HashSet<UInt128> seen = [];
    private readonly Queue<UInt128> order = new();

    /// <summary>Remembers a verified signature.</summary>
    /// <returns>False when it was there already.</returns>
    public bool Remember(byte[] signature)
    {
        // Half of a verified signature is as unlikely to occur twice as anything.
        var digest = BinaryPrimitives.ReadUInt128BigEndian(Convert.FromHexString(System.Text.Encoding.ASCII.GetString(signature)));
        lock (gate)
        {
            if (!seen.Add(digest)) return false;
            order.Enqueue(digest);
            if (order.Count > capacity) seen.Remove(order.Dequeue());
            return true;
        }
    }
}
