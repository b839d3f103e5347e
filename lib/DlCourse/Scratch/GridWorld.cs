namespace DlCourse.Scratch;

/// <summary>A small world of fields for an agent that learns from rewards: it stands on a field, moves, and is told what the move was worth.</summary>
/// <remarks>
/// Fields are numbered row by row from 0. A move into a wall or out of the world leaves the agent where it is. Every move costs
/// <see cref="StepReward"/>; water adds <see cref="WaterReward"/>; the goal adds <see cref="GoalReward"/> and ends the episode.
/// </remarks>
public sealed class GridWorld
{
    /// <summary>What every move is worth.</summary>
    public const double StepReward = -1;

    /// <summary>What reaching the goal is worth on top.</summary>
    public const double GoalReward = 20;

    private static readonly (int Row, int Column)[] Moves = [(-1, 0), (0, 1), (1, 0), (0, -1)];
    private readonly string[] rows;

    /// <summary>Builds a world from its map.</summary>
    /// <param name="map">Rows of the same length: <c>S</c> start, <c>G</c> goal, <c>#</c> wall, <c>~</c> water, <c>.</c> free.</param>
    /// <exception cref="ArgumentException">No row, rows of unequal length, another character, not one start or no goal.</exception>
    public GridWorld(params string[] map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (map.Length == 0 || map.Any(row => row.Length != map[0].Length || row.Length == 0))
        {
            throw new ArgumentException("A map needs at least one row, and all of its rows must be equally long.", nameof(map));
        }

        var fields = string.Concat(map);
        if (fields.FirstOrDefault(field => !"SG#~.".Contains(field, StringComparison.Ordinal)) is not default(char) and var unknown)
        {
            throw new ArgumentException($"A field is S, G, #, ~ or a full stop, but the map has '{unknown}'.", nameof(map));
        }

        if (fields.Count(field => field == 'S') != 1 || !fields.Contains('G', StringComparison.Ordinal))
        {
            throw new ArgumentException("A map needs exactly one start S, and a goal G.", nameof(map));
        }

        rows = (string[])map.Clone();
        Start = fields.IndexOf('S', StringComparison.Ordinal);
    }

    /// <summary>What the actions 0, 1, 2 and 3 do.</summary>
    public static IReadOnlyList<string> Actions { get; } = ["↑", "→", "↓", "←"];

    /// <summary>What stepping into water is worth on top.</summary>
    public double WaterReward { get; init; } = -10;

    /// <summary>The number of rows.</summary>
    public int Height => rows.Length;

    /// <summary>The number of columns.</summary>
    public int Width => rows[0].Length;

    /// <summary>The number of fields: the agent's states are 0 to this − 1.</summary>
    public int States => Height * Width;

    /// <summary>Where every episode begins.</summary>
    public int Start { get; }

    /// <summary>What is on a field: <c>S</c>, <c>G</c>, <c>#</c>, <c>~</c> or <c>.</c>.</summary>
    /// <param name="state">The field.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field.</exception>
    public char Field(int state)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(state);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(state, States);
        return rows[state / Width][state % Width];
    }

    /// <summary>Moves.</summary>
    /// <param name="state">The field where the agent stands.</param>
    /// <param name="action">0 up, 1 right, 2 down, 3 left.</param>
    /// <returns>The field where it stands then, what the move was worth, and whether it has arrived.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field or action.</exception>
    public (int Next, double Reward, bool Arrived) Step(int state, int action)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(action);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(action, Moves.Length);
        _ = Field(state);
        var (row, column) = (state / Width + Moves[action].Row, state % Width + Moves[action].Column);
        var isBlocked = row < 0 || row >= Height || column < 0 || column >= Width || rows[row][column] == '#';
        var next = isBlocked ? state : row * Width + column;
        var arrived = Field(next) == 'G';
        return (next, StepReward + (arrived ? GoalReward : 0) + (Field(next) == '~' ? WaterReward : 0), arrived);
    }

    /// <summary>The map with a walk on it: arrows on the fields that the walk leaves, the rest as it is.</summary>
    /// <param name="walk">The fields and the actions taken there.</param>
    public string Draw(IEnumerable<(int State, int Action)> walk)
    {
        ArgumentNullException.ThrowIfNull(walk);
        var fields = string.Concat(rows).ToCharArray();
        foreach (var (state, action) in walk) fields[state] = Actions[action][0];
        return string.Join('\n', fields.Chunk(Width).Select(row => string.Join(' ', row)));
    }
}
