using System.Collections.Frozen;
using System.Text;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>The alphabets of mathematics, as Unicode has them: bold 𝐰, double-struck ℝ, script 𝒩 …</summary>
/// <param name="Capital">The capital A.</param>
/// <param name="Small">The small a; 0 where the alphabet has none.</param>
/// <param name="Digit">The digit 0; 0 where it has none.</param>
/// <param name="CapitalGreek">The capital alpha; 0 where it has none.</param>
/// <param name="SmallGreek">The small alpha; 0 where it has none.</param>
internal sealed record MathAlphabet(int Capital, int Small, int Digit = 0, int CapitalGreek = 0, int SmallGreek = 0)
{
    // These were in Unicode before the alphabets, and keep their old places.
    private static readonly FrozenDictionary<int, string> Exceptions = new Dictionary<int, string>
    {
        [0x1D49D] = "ℬ",
        [0x1D4A0] = "ℰ",
        [0x1D4A1] = "ℱ",
        [0x1D4A3] = "ℋ",
        [0x1D4A4] = "ℐ",
        [0x1D4A7] = "ℒ",
        [0x1D4A8] = "ℳ",
        [0x1D4AD] = "ℛ",
        [0x1D4BA] = "ℯ",
        [0x1D4BC] = "ℊ",
        [0x1D4C4] = "ℴ",
        [0x1D53A] = "ℂ",
        [0x1D53F] = "ℍ",
        [0x1D545] = "ℕ",
        [0x1D547] = "ℙ",
        [0x1D548] = "ℚ",
        [0x1D549] = "ℝ",
        [0x1D551] = "ℤ",
        [0x1D506] = "ℭ",
        [0x1D50B] = "ℌ",
        [0x1D50C] = "ℑ",
        [0x1D515] = "ℜ",
        [0x1D51D] = "ℨ",
        [0x1D455] = "ℎ",
    }.ToFrozenDictionary();

    /// <summary>The alphabets by the command that asks for them.</summary>
    public static FrozenDictionary<string, MathAlphabet> ByCommand { get; } = new Dictionary<string, MathAlphabet>
    {
        ["mathbf"] = new(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2),
        ["boldsymbol"] = new(0x1D468, 0x1D482, 0x1D7CE, 0x1D6A8, 0x1D736),
        ["bm"] = new(0x1D468, 0x1D482, 0x1D7CE, 0x1D6A8, 0x1D736),
        ["mathbb"] = new(0x1D538, 0x1D552, 0x1D7D8),
        ["mathcal"] = new(0x1D49C, 0),
        ["mathscr"] = new(0x1D49C, 0x1D4B6),
        ["mathsf"] = new(0x1D5A0, 0x1D5BA, 0x1D7E2),
        ["mathtt"] = new(0x1D670, 0x1D68A, 0x1D7F6),
        ["mathfrak"] = new(0x1D504, 0x1D51E),
    }.ToFrozenDictionary();

    /// <summary>A character in this alphabet; what the alphabet does not have stays as it is.</summary>
    public string Letter(string character)
    {
        var code = Place(character.Length == 1 ? character[0] : '\0');
        if (code == 0) return character;
        return Exceptions.TryGetValue(code, out var exception) ? exception : new Rune(code).ToString();
    }

    private int Place(char c) => c switch
    {
        >= 'A' and <= 'Z' => Capital + c - 'A',
        >= 'a' and <= 'z' when Small > 0 => Small + c - 'a',
        >= '0' and <= '9' when Digit > 0 => Digit + c - '0',
        >= 'Α' and <= 'Ω' when CapitalGreek > 0 => CapitalGreek + c - 'Α',
        >= 'α' and <= 'ω' when SmallGreek > 0 => SmallGreek + c - 'α',
        '∂' when SmallGreek > 0 => SmallGreek + 25,
        'ϵ' when SmallGreek > 0 => SmallGreek + 26,
        'ϕ' when SmallGreek > 0 => SmallGreek + 29,
        '∇' when CapitalGreek > 0 => CapitalGreek + 25,
        _ => 0,
    };
}
