using DlCourse.Scratch;

namespace DlCourse.Tests.Scratch;

public class GateTests
{
    public static TheoryData<Gate, Func<bool, bool, bool>> Gates => new()
    {
        { Gate.And, (a, b) => a && b },
        { Gate.Or, (a, b) => a || b },
        { Gate.Nand, (a, b) => !(a && b) },
        { Gate.AAndNotB, (a, b) => a && !b },
        { Gate.Xor, (a, b) => a != b },
    };

    [Theory]
    [MemberData(nameof(Gates))]
    public void Each_row_has_the_gates_output(Gate gate, Func<bool, bool, bool> meaning)
    {
        ArgumentNullException.ThrowIfNull(gate);
        ArgumentNullException.ThrowIfNull(meaning);
        Assert.Equal(
            gate.Inputs.EnumerateRows().Select(x => meaning(x[0] == 1, x[1] == 1) ? 1.0 : 0.0), gate.Targets);
    }

    [Fact]
    public void Rows_come_in_the_order_of_the_worked_trace() =>
        Assert.Equal([[1, 1], [1, 0], [0, 1], [0, 0]], Gate.And.Inputs.ToRowArrays());

    [Fact]
    public void Nobody_can_change_the_table_for_others()
    {
        Gate.And.Inputs[0, 0] = 7;
        Gate.And.Targets[0] = 7;
        Assert.Equal((1, 1), (Gate.And.Inputs[0, 0], Gate.And.Targets[0]));
    }
}
