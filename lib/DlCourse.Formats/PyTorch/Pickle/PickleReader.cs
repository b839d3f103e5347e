using System.Buffers.Binary;
using System.Text;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.PyTorch.Pickle;

/// <summary>
/// Reads one pickle with a stack, as Python does, but builds only plain values, lists, tuples, dictionaries and descriptions of
/// tensors. No class is looked up and no code can run; numbers of steps and bytes are bounded.
/// </summary>
/// <remarks>The opcodes and their meaning: Python's <c>Lib/pickletools.py</c>.</remarks>
internal sealed class PickleReader(ByteReader reader)
{
    private const long MostBytes = 64L << 20;
    private const int MostSteps = 1_000_000;
    private const int LongestText = 1 << 20;
    private const int LongestName = 256;
    private const int LatestProtocol = 5;

    private static readonly object Mark = new();

    private readonly List<object?> stack = [];
    private readonly Dictionary<long, object?> memo = [];

    /// <summary>Reads to the pickle's end and gives its value.</summary>
    public static object? Read(ByteReader reader) => new PickleReader(reader).Run();

    private object? Run()
    {
        var start = reader.Offset;
        for (var step = 0; step < MostSteps; step++)
        {
            var at = reader.Offset;
            if (at - start > MostBytes) throw reader.ErrorAt(at, $"the pickle is longer than {MostBytes:N0} bytes.");
            var code = reader.Byte("the next step of a pickle");
            try
            {
                if ((Opcode)code == Opcode.Stop) return stack.Count == 1 ? Pop() : throw new FormatException($"the pickle ends with {stack.Count} values; it must be one.");
                Do((Opcode)code);
            }
            catch (FormatException e) when (e is not FileFormatException)
            {
                throw new FileFormatException(reader.ErrorAt(at, e.Message).Message, e);
            }
        }

        throw reader.Error($"the pickle has more than {MostSteps:N0} steps.");
    }

    private void Do(Opcode code)
    {
        switch (code)
        {
            case Opcode.Proto: DemandProtocol(Byte()); break;
            case Opcode.Frame: reader.UInt64("the length of a frame"); break;
            case Opcode.Mark: stack.Add(Mark); break;
            case Opcode.Pop: Pop(); break;

            case Opcode.None: stack.Add(null); break;
            case Opcode.NewTrue: stack.Add(true); break;
            case Opcode.NewFalse: stack.Add(false); break;
            case Opcode.BinInt: stack.Add((long)(int)reader.UInt32("a number")); break;
            case Opcode.BinInt1: stack.Add((long)Byte()); break;
            case Opcode.BinInt2: stack.Add((long)BinaryPrimitives.ReadUInt16LittleEndian(reader.Exactly(2, "a number"))); break;
            case Opcode.Long1: stack.Add(Long(Byte())); break;
            case Opcode.BinFloat: stack.Add(BinaryPrimitives.ReadDoubleBigEndian(reader.Exactly(8, "a number"))); break;

            case Opcode.BinUnicode: stack.Add(Encoding.UTF8.GetString(Counted(reader.UInt32("the length of a text")))); break;
            case Opcode.ShortBinUnicode: stack.Add(Encoding.UTF8.GetString(Counted(Byte()))); break;
            case Opcode.BinString: stack.Add(Encoding.Latin1.GetString(Counted(reader.UInt32("the length of a text")))); break;
            case Opcode.ShortBinString: stack.Add(Encoding.Latin1.GetString(Counted(Byte()))); break;
            case Opcode.BinBytes: stack.Add(Counted(reader.UInt32("the number of bytes"))); break;
            case Opcode.ShortBinBytes: stack.Add(Counted(Byte())); break;

            case Opcode.EmptyTuple: stack.Add(new PickleTuple([])); break;
            case Opcode.Tuple1: Tuple(1); break;
            case Opcode.Tuple2: Tuple(2); break;
            case Opcode.Tuple3: Tuple(3); break;
            case Opcode.Tuple: stack.Add(new PickleTuple(PopToMark())); break;
            case Opcode.EmptyList: stack.Add(new List<object?>()); break;
            case Opcode.Append: Extend([Pop()]); break;
            case Opcode.Appends: Extend(PopToMark()); break;
            case Opcode.EmptyDict: stack.Add(new PickleDictionary()); break;
            case Opcode.SetItem: SetItems([Pop(), Pop()], isReversed: true); break;
            case Opcode.SetItems: SetItems(PopToMark(), isReversed: false); break;

            case Opcode.BinPut: memo[Byte()] = Top(); break;
            case Opcode.LongBinPut: memo[reader.UInt32("a number")] = Top(); break;
            case Opcode.Memoize: memo[memo.Count] = Top(); break;
            case Opcode.BinGet: stack.Add(Remembered(Byte())); break;
            case Opcode.LongBinGet: stack.Add(Remembered(reader.UInt32("a number"))); break;

            case Opcode.Global: stack.Add(AllowedName.Find($"{Line()}.{Line()}")); break;
            case Opcode.StackGlobal: stack.Add(GlobalOfStack()); break;
            case Opcode.BinPersId: stack.Add(TensorCalls.Storage(Pop())); break;
            case Opcode.Reduce: Reduce(); break;
            case Opcode.Build: Build(); break;

            default: throw new FormatException($"the pickle has the opcode {(byte)code:X2}, which plain values and tensors do not need; it is never obeyed.");
        }
    }

    private static void DemandProtocol(byte version)
    {
        if (version is < 2 or > LatestProtocol) throw new FormatException($"the pickle has the protocol {version}; read are 2 to {LatestProtocol}.");
    }

    private byte Byte() => reader.Byte("the rest of a step");

    private byte[] Counted(uint count) => count <= LongestText
        ? reader.Exactly((int)count, "a text")
        : throw new FormatException($"a text is {count:N0} bytes long; at most {LongestText:N0} are read.");

    private long Long(byte count)
    {
        if (count > 8) throw new FormatException($"a whole number has {count} bytes; at most 8 are read.");
        var bytes = reader.Exactly(count, "a number");
        var value = 0L;
        for (var i = count - 1; i >= 0; i--) value = (value << 8) | bytes[i];
        // The highest bit that is there is the sign.
        return count is > 0 and < 8 && bytes[^1] >= 0x80 ? value - (1L << (8 * count)) : value;
    }

    private string Line()
    {
        var text = new StringBuilder();
        while (text.Length <= LongestName)
        {
            var next = Byte();
            if (next == '\n') return text.ToString();
            text.Append(next is >= 0x20 and < 0x7F ? (char)next : '?');
        }

        throw new FormatException($"a name is longer than {LongestName} characters.");
    }

    private AllowedName GlobalOfStack()
    {
        var (name, module) = (Pop(), Pop());
        return module is string { Length: <= LongestName } m && name is string { Length: <= LongestName } n ? AllowedName.Find($"{m}.{n}") : throw new FormatException("a name is not a text.");
    }

    private void Reduce()
    {
        var (arguments, function) = (Pop(), Pop());
        if (function is not AllowedName name || arguments is not PickleTuple { Items: var items }) throw new FormatException("the pickle calls what is not a function.");
        stack.Add(name.Kind switch
        {
            AllowedKind.OrderedDictionary => TensorCalls.OrderedDictionary(items),
            AllowedKind.Tensor => TensorCalls.Tensor(items),
            AllowedKind.Parameter => items.Length > 0 && items[0] is PickledTensor tensor ? tensor : throw new FormatException("a parameter is made from something that is not a tensor."),
            _ => throw new FormatException("the pickle calls a storage, which is not a function."),
        });
    }

    private void Build()
    {
        Pop();
        // PyTorch gives a state dictionary its version numbers as an attribute; nothing else may get attributes.
        if (Top() is not PickleDictionary) throw new FormatException("the pickle gives attributes to something that is not a dictionary.");
    }

    private void Tuple(int count)
    {
        var items = new object?[count];
        for (var i = count - 1; i >= 0; i--) items[i] = Pop();
        stack.Add(new PickleTuple(items));
    }

    private void Extend(object?[] items)
    {
        if (Top() is not List<object?> list) throw new FormatException("the pickle appends to something that is not a list.");
        list.AddRange(items);
    }

    private void SetItems(object?[] items, bool isReversed)
    {
        if (Top() is not PickleDictionary dictionary) throw new FormatException("the pickle sets keys of something that is not a dictionary.");
        if (items.Length % 2 != 0) throw new FormatException("a dictionary gets a key without a value.");
        for (var i = 0; i < items.Length; i += 2) dictionary.Entries.Add(isReversed ? (items[i + 1], items[i]) : (items[i], items[i + 1]));
    }

    private object? Remembered(long number) => memo.TryGetValue(number, out var value) ? value : throw new FormatException($"the pickle uses the value number {number}, which it has not stored.");

    private object? Top() => stack.Count > 0 && stack[^1] != Mark ? stack[^1] : throw new FormatException("the pickle uses a value where there is none.");

    private object? Pop()
    {
        var top = Top();
        stack.RemoveAt(stack.Count - 1);
        return top;
    }

    private object?[] PopToMark()
    {
        var mark = stack.LastIndexOf(Mark);
        if (mark < 0) throw new FormatException("the pickle ends a group that it has not begun.");
        object?[] items = [.. stack[(mark + 1)..]];
        stack.RemoveRange(mark, stack.Count - mark);
        return items;
    }
}
