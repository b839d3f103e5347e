using System.Buffers.Binary;
using System.Text;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Serialization;

/// <summary>
/// The pickle in a libtorch archive of one tensor: an object with one attribute, "0", which is the tensor as a view into a storage. It is
/// read as the one sentence that it must be, step by step; nothing that it names is looked up, and no other pickle is understood.
/// </summary>
/// <param name="Type">The type of the elements.</param>
/// <param name="StorageKey">The entry with the elements.</param>
/// <param name="StorageCount">How many the entry has.</param>
/// <param name="Offset">Which of them is the first.</param>
/// <param name="Shape">The lengths of the axes.</param>
/// <param name="Strides">The distances of neighbours along the axes.</param>
/// <param name="RequiresGrad">Whether the tensor asks for gradients.</param>
internal sealed record TensorPickle(ScalarType Type, string StorageKey, long StorageCount, long Offset, long[] Shape, long[] Strides, bool RequiresGrad)
{
    private static readonly (ScalarType Type, string Name)[] Storages =
    [
        (ScalarType.Float32, "torch.FloatStorage"), (ScalarType.Float64, "torch.DoubleStorage"), (ScalarType.Int64, "torch.LongStorage"),
        (ScalarType.Int32, "torch.IntStorage"), (ScalarType.Byte, "torch.ByteStorage"), (ScalarType.Bool, "torch.BoolStorage"),
    ];

    /// <summary>The pickle as libtorch writes it.</summary>
    public byte[] ToBytes()
    {
        var bytes = new List<byte> { 0x80, 2 };
        Raw("c__torch__\nModule\n)");
        bytes.Add(0x81);
        Raw("}(");
        Text("0");
        Raw("ctorch._utils\n_rebuild_tensor_v2\n((");
        Text("storage");
        Raw($"c{Storages.First(storage => storage.Type == Type).Name.Replace('.', '\n')}\n");
        Text(StorageKey);
        Text("cpu");
        Number(StorageCount);
        Raw("tQ");
        Number(Offset);
        Numbers(Shape);
        Numbers(Strides);
        bytes.Add(RequiresGrad ? (byte)0x88 : (byte)0x89);
        Raw("ccollections\nOrderedDict\n)RtRub.");
        return [.. bytes];

        void Raw(string steps) => bytes.AddRange(Encoding.ASCII.GetBytes(steps));

        void Text(string text)
        {
            bytes.Add((byte)'X');
            bytes.AddRange(BitConverter.GetBytes(text.Length));
            Raw(text);
        }

        void Number(long number)
        {
            bytes.AddRange([0x8A, 8]);
            bytes.AddRange(BitConverter.GetBytes(number));
        }

        void Numbers(long[] numbers)
        {
            Raw("(");
            foreach (var number in numbers) Number(number);
            Raw("t");
        }
    }

    /// <summary>Reads a pickle.</summary>
    /// <exception cref="InvalidDataException">It says anything else.</exception>
    public static TensorPickle Parse(byte[] pickle, string path) => new Parser(pickle, path).Tensor();

    private sealed class Parser(byte[] bytes, string path)
    {
        private const int MostAxes = 64;
        private readonly Dictionary<int, string> memo = [];
        private int place;

        public TensorPickle Tensor()
        {
            Expect(0x80, 2);
            if (!Word().StartsWith("__torch__.", StringComparison.Ordinal)) throw Wrong("an object of a compiled module");
            Expect((byte)')', 0x81, (byte)'}', (byte)'(');
            if (Word() != "0") throw Wrong("the attribute \"0\"");
            if (Word() != "torch._utils._rebuild_tensor_v2") throw Wrong("a tensor");
            Expect((byte)'(', (byte)'(');
            if (Word() != "storage") throw Wrong("a storage");
            var storage = Word();
            var key = Word();
            Word();
            var count = Number();
            Expect((byte)'t', (byte)'Q');
            var (offset, shape, strides, requiresGrad) = (Number(), Numbers(), Numbers(), Step() == 0x88);
            if (Word() != "collections.OrderedDict") throw Wrong("no hooks");
            Expect((byte)')', (byte)'R', (byte)'t', (byte)'R', (byte)'u', (byte)'b', (byte)'.');
            if (shape.Length != strides.Length) throw Wrong("as many strides as lengths");
            var type = Array.Find(Storages, known => known.Name == storage);
            if (type.Name is null) throw new InvalidDataException($"{path}: the elements are of {storage}, which is not in this engine. It has {string.Join(", ", Storages.Select(known => ScalarTypes.Name(known.Type)))}.");
            return new TensorPickle(type.Type, key, count, offset, shape, strides, requiresGrad);
        }

        private InvalidDataException Wrong(string expected) => TensorFile.Damaged(path, $"at byte {place} of its pickle, something other than {expected}");

        private byte Byte() => place < bytes.Length ? bytes[place++] : throw Wrong("an end too early");

        private ReadOnlySpan<byte> Take(long count)
        {
            if (count < 0 || count > bytes.Length - place) throw Wrong("an end too early");
            place += (int)count;
            return bytes.AsSpan(place - (int)count, (int)count);
        }

        /// <summary>The next step that is not "remember this".</summary>
        private byte Step()
        {
            while (true)
            {
                var step = Byte();
                if (step is not ((byte)'q' or (byte)'r')) return step;
                Take(step == 'q' ? 1 : 4);
            }
        }

        private void Expect(params ReadOnlySpan<byte> steps)
        {
            foreach (var expected in steps)
            {
                var step = expected == 2 ? Byte() : Step();
                if (step != expected) throw Wrong($"the step {expected:X2}");
            }
        }

        /// <summary>A text, a name, or one of them remembered.</summary>
        private string Word()
        {
            var step = Step();
            if (step is (byte)'h' or (byte)'j') return memo.TryGetValue(step == 'h' ? Byte() : BinaryPrimitives.ReadInt32LittleEndian(Take(4)), out var known) ? known : throw Wrong("a text that was stored");
            var word = step switch
            {
                (byte)'X' => Encoding.UTF8.GetString(Take(BinaryPrimitives.ReadUInt32LittleEndian(Take(4)))),
                (byte)'c' => $"{Line()}.{Line()}",
                _ => throw Wrong("a text or a name"),
            };
            if (place < bytes.Length && bytes[place] is (byte)'q' or (byte)'r') memo[Byte() == 'q' ? Byte() : BinaryPrimitives.ReadInt32LittleEndian(Take(4))] = word;
            return word;
        }

        private string Line()
        {
            var length = bytes.AsSpan(place).IndexOf((byte)'\n');
            if (length < 0) throw Wrong("a name with an end");
            var line = Encoding.UTF8.GetString(Take(length));
            place++;
            return line;
        }

        private long Number() => Step() switch
        {
            (byte)'K' => Byte(),
            (byte)'M' => BinaryPrimitives.ReadUInt16LittleEndian(Take(2)),
            (byte)'J' => BinaryPrimitives.ReadInt32LittleEndian(Take(4)),
            0x8A => Long(Take(Byte())),
            _ => throw Wrong("a whole number"),
        };

        private long Long(ReadOnlySpan<byte> lowestFirst)
        {
            if (lowestFirst.Length > 8) throw Wrong("a number of 64 bits");
            var value = 0L;
            for (var i = lowestFirst.Length - 1; i >= 0; i--) value = (value << 8) | lowestFirst[i];
            return lowestFirst.Length is > 0 and < 8 && lowestFirst[^1] >= 0x80 ? value - (1L << (8 * lowestFirst.Length)) : value;
        }

        private long[] Numbers()
        {
            var numbers = new List<long>();
            var step = Step();
            if (step == ')') return [];
            if (step != '(') throw Wrong("a list of numbers");
            while (bytes.AsSpan(place) is [not (byte)'t', ..])
            {
                numbers.Add(Number());
                if (numbers.Count > MostAxes) throw Wrong($"at most {MostAxes} numbers");
            }

            Expect((byte)'t');
            return [.. numbers];
        }
    }
}
