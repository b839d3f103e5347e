using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Documents;

/// <summary>Ids for cells that have none, chosen from what the cells say, so that everyone's tool chooses the same.</summary>
internal static partial class CellIds
{
    /// <summary>Whether nbformat 4.5 allows an id: 1 to 64 ASCII letters, digits, <c>-</c> and <c>_</c>.</summary>
    public static bool IsValid(string? id) => id is not null && Allowed().IsMatch(id);

    /// <summary>Gives an id to every cell whose own is missing, invalid or taken by an earlier cell. Other ids stay.</summary>
    public static void Assign(IReadOnlyList<Cell> cells)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var without = cells.Where(cell => !IsValid(cell.Id) || !kept.Add(cell.Id!)).ToList();
        foreach (var cell in without)
        {
            var attempt = 0;
            do
                cell.Id = Candidate(cell, attempt++);
            while (!kept.Add(cell.Id));
        }
    }

    private static string Candidate(Cell cell, int attempt)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{cell.Kind}\n{attempt}\n{cell.Source}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..8];
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
