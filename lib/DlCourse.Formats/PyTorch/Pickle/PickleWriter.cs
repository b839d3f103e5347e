using System.Buffers.Binary;
using System.Text;

namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>Writes the steps of a pickle of protocol 2.</summary>
internal sealed class PickleWriter
{
    private readonly List<byte> bytes = [];

    public PickleWriter() => Op(Opcode.Proto).Raw(2);

    public byte[] ToArray() => [.. bytes];

    public PickleWriter Op(Opcode code) => Raw((byte)code);

    public PickleWriter Global(string module, string name)
    {
        Op(Opcode.Global);
        bytes.AddRange(Encoding.ASCII.GetBytes($"{module}\n{name}\n"));
        return this;
    }

    public PickleWriter Text(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Op(Opcode.BinUnicode);
        Int32(utf8.Length);
        bytes.AddRange(utf8);
        return this;
    }

    public PickleWriter Whole(long value)
    {
        if (value is >= 0 and < 256) return Op(Opcode.BinInt1).Raw((byte)value);
        if (value == (int)value)
        {
            Op(Opcode.BinInt);
            Int32((int)value);
            return this;
        }

        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(eight, value);
        Op(Opcode.Long1).Raw(8);
        bytes.AddRange(eight);
        return this;
    }

    public PickleWriter Tuple(IEnumerable<long> values)
    {
        Op(Opcode.Mark);
        foreach (var value in values) Whole(value);
        return Op(Opcode.Tuple);
    }

    private PickleWriter Raw(byte value)
    {
        bytes.Add(value);
        return this;
    }

    private void Int32(int value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, value);
        bytes.AddRange(four);
    }
}
