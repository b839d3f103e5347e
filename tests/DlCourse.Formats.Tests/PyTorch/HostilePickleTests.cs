using static DlCourse.Formats.Tests.PyTorch.PickleBytes;

namespace DlCourse.Formats.Tests.PyTorch;

/// <summary>A pickle is a program. Here it can build tensors and plain containers, and nothing else.</summary>
public sealed class HostilePickleTests
{
    private static readonly string Marker = Path.Combine(Path.GetTempPath(), "dlcourse-pickle-ran-" + Guid.NewGuid().ToString("N"));
    private static readonly string Command = Text($"touch {Marker}");
    private static readonly string Six = Storage("FloatStorage", "0", 6);

    /// <summary>Pickles that name code, each in another way.</summary>
    public static TheoryData<string, string> Code => new()
    {
        { "os.system", $"cos\nsystem\n({Command}tR" },
        { "posix.system", $"cposix\nsystem\n({Command}tR" },
        { "builtins.eval", $"cbuiltins\neval\n({Text("1+1")}tR" },
        { "__builtin__.exec", $"c__builtin__\nexec\n({Text("x=1")}tR" },
        { "subprocess.Popen", $"csubprocess\nPopen\n(({Text("touch")}{Text(Marker)}ttR" },
        { "builtins.getattr", $"cbuiltins\ngetattr\n({Text("a")}{Text("upper")}tR" },
        { "os.system", $"{Text("os")}{Text("system")}\u0093({Command}tR" },
        { "numpy.core.multiarray.scalar", "cnumpy.core.multiarray\nscalar\n)R" },
        { "torch._utils._rebuild_tensor", "ctorch._utils\n_rebuild_tensor\n)R" },
        { "torch.nn.modules.linear.Linear", "ctorch.nn.modules.linear\nLinear\n)R" },
        { "torch.load", $"ctorch\nload\n({Text("x.pt")}tR" },
        { "torch.hub.load", $"ctorch.hub\nload\n({Text("a/b")}tR" },
        { "collections.defaultdict", "ccollections\ndefaultdict\n)R" },
        { "collections.OrderedDict.fromkeys", "ccollections\nOrderedDict.fromkeys\n)R" },
        { "torch.evil.FloatStorage", "ctorch.evil\nFloatStorage\n)R" },
        { "torch.ComplexFloatStorage", Tensor(Storage("ComplexFloatStorage", "0", 3), 0, [3], [1]) },
    };

    /// <summary>Pickles that are wrong in other ways.</summary>
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "INST", $"(ios\nsystem\n{Command}t", "opcode 69" },
        { "OBJ", $"(cos\nsystem\n{Command}o", "os.system" },
        { "NEWOBJ", "ccollections\nOrderedDict\n)\u0081", "opcode 81" },
        { "an extension's code", "\u0082\u0001", "opcode 82" },
        { "a persistent name as a line", "Pstorage\n", "opcode 50" },
        { "a number as a line", "I1\n", "opcode 49" },
        { "a set", "\u008f", "opcode 8F" },
        { "a call of a storage", "ctorch\nFloatStorage\n)R", "calls a storage" },
        { "a call of a text", $"{Text("x")})R", "calls what is not a function" },
        { "a call without a tuple", "ccollections\nOrderedDict\nNR", "calls what is not a function" },
        { "attributes for a tensor", $"{Tensor(Six, 0, [6], [1])}}}b", "attributes to something that is not a dictionary" },
        { "attributes for a list", "]}b", "attributes to something that is not a dictionary" },
        { "hooks", $"ctorch._utils\n_rebuild_tensor_v2\n({Six}{Whole(0)}{Tuple(6)}{Tuple(1)}\u0089}}({Text("hook")}Nu" + "tR", "backward hooks" },
        { "a tensor of a text", $"ctorch._utils\n_rebuild_tensor_v2\n({Text("x")}{Whole(0)}{Tuple(6)}{Tuple(1)}\u0089NtR", "a tensor must be made from" },
        { "a tensor with a shape of texts", $"ctorch._utils\n_rebuild_tensor_v2\n({Six}{Whole(0)}({Text("6")}t{Tuple(1)}\u0089NtR", "a tensor must be made from" },
        { "fewer strides than lengths", Tensor(Six, 0, [2, 3], [1]), "2 lengths and 1 strides" },
        { "a parameter of nothing", "ctorch._utils\n_rebuild_parameter\n(N\u0089NtR", "not a tensor" },
        { "a storage of another kind", $"({Text("module")}ctorch\nFloatStorage\n{Text("0")}{Text("cpu")}{Whole(6)}tQ", "a storage must be described" },
        { "a storage with a negative number", Tensor(Storage("FloatStorage", "0", -6), 0, [6], [1]), "a storage must be described" },
        { "nothing on the stack", "a", "where there is none" },
        { "a group that has no begin", "t", "has not begun" },
        { "a group within a call", "ccollections\nOrderedDict\n(R", "where there is none" },
        { "two values at the end", "NN", "ends with 2 values" },
        { "a group at the end", "N(", "ends with 2 values" },
        { "a value that was not stored", "h\u0005", "number 5, which it has not stored" },
        { "a key without a value", "}(Nu", "a key without a value" },
        { "keys of a list", "](NNu", "keys of something that is not a dictionary" },
        { "a list's item for a dictionary", "}Na", "not a list" },
        { "a number of 255 bytes", "\u008a\u00ff" + new string('a', 255), "has 255 bytes" },
        { "a text of 4 gigabytes", "X\u00ff\u00ff\u00ff\u00ff", "at most 1,048,576 are read" },
        { "a text that is not there", "X\u00ff\u00ff\u0000\u0000abc", "ends within a text" },
        { "a name without an end", "c" + new string('a', 300), "longer than 256 characters" },
        { "protocol 9", "\u0080\u0009N", "protocol 9" },
        { "a key that is a list", "}](NNeNs", "has a key that is neither" },
        { "a list in itself", "]q\u0000h\u0000a", "more than 64 deep" },
        { "a dictionary in itself", $"}}q\u0000({Text("a")}h\u0000u", "more than 64 deep" },
        { "one name twice", Dictionary(("a", "K\u0001"), ("a", "K\u0002")), "\"a\" is there twice" },
        { "one way twice", Dictionary(("a.b", "N"), ("a", Dictionary(("b", "N")))), "\"a.b\" is there twice" },
        { "a storage where a value should be", Dictionary(("a", Six)), "neither a tensor nor a plain value" },
        { "a name where a value should be", Dictionary(("a", "ctorch\nFloatStorage\n")), "neither a tensor nor a plain value" },
    };

    /// <summary>Tensors that reach where they must not.</summary>
    public static TheoryData<string, string, string> Tensors => new()
    {
        { "a negative length", Tensor(Six, 0, [-1], [1]), "none may be negative" },
        { "a negative stride", Tensor(Six, 5, [6], [-1]), "none may be negative" },
        { "a negative offset", Tensor(Six, -1, [2], [1]), "none may be negative" },
        { "an element too many", Tensor(Six, 0, [7], [1]), "reaches beyond its storage of 6 elements" },
        { "an offset beyond", Tensor(Six, 6, [1], [1]), "reaches beyond its storage" },
        { "a stride that reaches beyond", Tensor(Six, 0, [2, 2], [5, 1]), "reaches beyond its storage" },
        { "a stride whose product overflows", Tensor(Six, 0, [3, 3], [long.MaxValue, long.MaxValue]), "reaches beyond its storage" },
        { "a shape whose product overflows", Tensor(Six, 0, [long.MaxValue, long.MaxValue, long.MaxValue], [1, 1, 1]), "reaches beyond its storage" },
        { "an offset that overflows", Tensor(Six, long.MaxValue, [long.MaxValue], [long.MaxValue]), "reaches beyond its storage" },
        { "one element expanded to terabytes", Tensor(Six, 0, [1_000_000, 1_000_000], [0, 0]), "more than the limit of 1,000,000 leaves" },
        { "more in the pickle than in the storage", Tensor(Storage("FloatStorage", "0", 7), 0, [7], [1]), "has 24 bytes, but 7 elements of Float32 need 28" },
        { "another type than the storage", Tensor(Storage("DoubleStorage", "0", 6), 0, [6], [1]), "has 24 bytes, but 6 elements of Float64 need 48" },
        { "a storage of terabytes", Tensor(Storage("FloatStorage", "0", 1L << 40), 0, [1], [1]), "more than the limit" },
        { "a storage whose bytes overflow", Tensor(Storage("FloatStorage", "0", long.MaxValue), 0, [1], [1]), "more than the limit" },
        { "a storage that is not there", Tensor(Storage("FloatStorage", "7", 6), 0, [6], [1]), "\"model/data/7\", which is not there" },
        { "a key that climbs out", Tensor(Storage("FloatStorage", "../../../../etc/passwd", 6), 0, [6], [1]), "which is not there" },
        { "one storage as two types", Dictionary(("a", Tensor(Six, 0, [6], [1])), ("b", Tensor(Storage("IntStorage", "0", 6), 0, [6], [1]))), "another tensor as 6 × Float32" },
        { "the same storage again and again, spread out", Dictionary([.. Enumerable.Range(0, 100).Select(i => ($"{i}", Tensor(Six, i % 6, [5000 + i], [0])))]), "more than the limit" },
    };

    [Theory]
    [MemberData(nameof(Code))]
    public void A_pickle_that_names_code_is_refused_and_nothing_runs(string name, string steps)
    {
        Refused(steps, name);
        Refused(Dictionary(("w", steps)), name);
        Assert.False(File.Exists(Marker));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_pickle_that_is_wrong_is_refused(string what, string steps, string expected)
    {
        Assert.NotEmpty(what);
        Refused(steps, expected);
        Assert.False(File.Exists(Marker));
    }

    [Theory]
    [MemberData(nameof(Tensors))]
    public void A_tensor_that_reaches_too_far_is_refused(string what, string steps, string expected)
    {
        Assert.NotEmpty(what);
        Refused(steps, expected);
    }

    [Fact]
    public void Lists_of_lists_that_would_hold_a_billion_values_are_refused()
    {
        // Ten lists in one tuple, each with the one before ten times: "billion laughs".
        var steps = "(]q\u0000(NNNNNNNNNNe" + string.Concat(Enumerable.Range(1, 9).Select(i => $"]q{(char)i}({string.Concat(Enumerable.Repeat($"h{(char)(i - 1)}", 10))}e")) + "t";
        HostileFile.AssertRefused(() => PyTorchFileTests.Read(PyTorchFileTests.File(steps, [])), "m.pt", "more than 200,000 values", mostMemory: 128 << 20);
    }

    [Fact]
    public void A_pickle_of_a_million_steps_is_refused() =>
        HostileFile.AssertRefused(() => PyTorchFileTests.Read(PyTorchFileTests.File(string.Concat(Enumerable.Repeat("N0", 500_001)), [], System.IO.Compression.CompressionLevel.Optimal)), "m.pt", "more than 1,000,000 steps", mostMemory: 64 << 20);

    private static void Refused(string steps, string expected) => HostileFile.AssertRefused(() => PyTorchFileTests.Read(PyTorchFileTests.File(steps, [Floats(6)]), 1_000_000), "m.pt", expected);
}
