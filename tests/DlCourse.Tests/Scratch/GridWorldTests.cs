using DlCourse.Scratch;

namespace DlCourse.Tests.Scratch;

public class GridWorldTests
{
    private static readonly GridWorld World = new("S~.", ".#G");

    [Theory]
    [InlineData(0, 1, 1, -11, false)]       // into water
    [InlineData(0, 0, 0, -1, false)]        // out of the world: stays
    [InlineData(0, 3, 0, -1, false)]
    [InlineData(0, 2, 3, -1, false)]
    [InlineData(3, 1, 3, -1, false)]        // into the wall: stays
    [InlineData(2, 2, 5, 19, true)]         // into the goal
    [InlineData(2, 1, 2, -1, false)]
    public void A_move_leads_and_pays_as_the_map_says(int state, int action, int next, double reward, bool arrived) =>
        Assert.Equal((next, reward, arrived), World.Step(state, action));

    [Fact]
    public void Water_may_cost_less() => Assert.Equal((1, -3.0, false), new GridWorld("S~.", ".#G") { WaterReward = -2 }.Step(0, 1));

    [Fact]
    public void A_walk_is_drawn_on_the_map()
    {
        Assert.Equal("→ → ↓\n. # G", World.Draw([(0, 1), (1, 1), (2, 2)]));
        Assert.Equal((2, 3, 6, 0), (World.Height, World.Width, World.States, World.Start));
    }

    [Fact]
    public void Values_learned_by_iteration_are_those_of_the_shortest_paths()
    {
        // Without water: from a field at distance d the best is 20 − d, found by applying Q-learning's target until nothing changes.
        var world = new GridWorld("S..", ".#.", "..G");
        var worth = new double[world.States];
        for (var round = 0; round < 20; round++)
        {
            for (var state = 0; state < world.States; state++)
            {
                if (world.Field(state) is 'G' or '#') continue;
                worth[state] = Enumerable.Range(0, 4).Max(action => world.Step(state, action) is var (next, reward, arrived) ? reward + (arrived ? 0 : worth[next]) : 0);
            }
        }

        Assert.Equal([16, 17, 18, 17, 0, 19, 18, 19, 0], worth);
    }

    [Theory]
    [InlineData("needs at least one row, and all", "S.", "G")]
    [InlineData("has 'x'", "Sx", ".G")]
    [InlineData("exactly one start", "SS", ".G")]
    [InlineData("and a goal", "S.", "..")]
    public void A_map_that_is_none_is_refused(string says, string first, string second) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => new GridWorld(first, second)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_field_or_an_action_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Step(6, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Step(0, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Field(-1));
    }
}
