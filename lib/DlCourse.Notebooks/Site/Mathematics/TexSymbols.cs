using System.Collections.Frozen;

namespace DlCourse.Notebooks.Site.Mathematics;

/// <summary>Commands that stand for one character.</summary>
internal static class TexSymbols
{
    /// <summary>Slanted names: small Greek letters and a few others.</summary>
    public static FrozenDictionary<string, string> Names { get; } = Table(
        """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ
        omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
        imath ı jmath ȷ
        """);

    /// <summary>Upright names: capital Greek letters and signs that are no operators.</summary>
    public static FrozenDictionary<string, string> UprightNames { get; } = Table(
        """
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω partial ∂ nabla ∇ infty ∞ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ
        emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ top ⊤ bot ⊥ angle ∠ triangle △ prime ′ vdots ⋮ degree ° checkmark ✓ dagger †
        | ∥ vert ∣ Vert ∥ % % $ $ # # & & _ _
        """);

    /// <summary>Operators, relations and arrows.</summary>
    public static FrozenDictionary<string, string> Operators { get; } = Table(
        """
        cdot ⋅ times × div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ odot ⊙ otimes ⊗ oplus ⊕ ominus ⊖ setminus ∖ cup ∪ cap ∩ land ∧ lor ∨
        wedge ∧ vee ∨ neg ¬ lnot ¬ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝
        in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ mid ∣ nmid ∤ parallel ∥ perp ⊥ prec ≺ succ ≻ preceq ⪯ succeq ⪰
        coloneqq ≔ vdash ⊢ models ⊨ colon : to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔
        longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ Longleftarrow ⟸ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ uparrow ↑ downarrow ↓
        updownarrow ↕ nearrow ↗ searrow ↘ implies ⟹ impliedby ⟸ iff ⟺ ldots … dots … cdots ⋯ ddots ⋱ leadsto ⇝
        """);

    /// <summary>Relations with a stroke through them.</summary>
    public static FrozenDictionary<string, string> Negations { get; } =
        Table("= ≠ < ≮ > ≯ ≤ ≰ ≥ ≱ ∈ ∉ ∋ ∌ ∣ ∤ ∥ ∦ ≡ ≢ ∼ ≁ ≈ ≉ ≅ ≇ ⊂ ⊄ ⊃ ⊅ ⊆ ⊈ ⊇ ⊉ ∃ ∄ ⊢ ⊬ ⊨ ⊭ → ↛ ⇒ ⇏");

    /// <summary>Operators whose limits stand above and below in a display.</summary>
    public static FrozenDictionary<string, string> LargeOperators { get; } = Table(
        "sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ bigvee ⋁ bigwedge ⋀");

    /// <summary>Operators whose limits stand beside them.</summary>
    public static FrozenDictionary<string, string> Integrals { get; } = Table("int ∫ iint ∬ iiint ∭ oint ∮");

    /// <summary>Brackets that a command names.</summary>
    public static FrozenDictionary<string, string> Brackets { get; } = Table(
        "{ { } } lbrace { rbrace } langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert ∣ rvert ∣ lVert ∥ rVert ∥ lbrack [ rbrack ] backslash \\");

    /// <summary>Blanks, in em.</summary>
    public static FrozenDictionary<string, string> Spaces { get; } = Table(
        ", 0.1667 thinspace 0.1667 : 0.2222 > 0.2222 medspace 0.2222 ; 0.2778 thickspace 0.2778 ! -0.1667 quad 1 qquad 2 enspace 0.5");

    /// <summary>Functions that are written upright.</summary>
    public static FrozenSet<string> Functions { get; } =
        "log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan arg dim deg ker hom".Split(' ').ToFrozenSet();

    /// <summary>Functions whose limit stands below them in a display.</summary>
    public static FrozenDictionary<string, string> FunctionsWithLimits { get; } = new Dictionary<string, string>
    {
        ["max"] = "max",
        ["min"] = "min",
        ["lim"] = "lim",
        ["sup"] = "sup",
        ["inf"] = "inf",
        ["det"] = "det",
        ["gcd"] = "gcd",
        ["Pr"] = "Pr",
        ["limsup"] = "lim sup",
        ["liminf"] = "lim inf",
        ["argmax"] = "arg\u2009max",
        ["argmin"] = "arg\u2009min",
    }.ToFrozenDictionary();

    /// <summary>Accents: the mark, and whether it grows with what is below it.</summary>
    public static FrozenDictionary<string, (string Mark, bool Grows)> Accents { get; } = new Dictionary<string, (string, bool)>
    {
        ["hat"] = ("^", false),
        ["widehat"] = ("^", true),
        ["bar"] = ("ˉ", false),
        ["vec"] = ("→", false),
        ["tilde"] = ("~", false),
        ["widetilde"] = ("~", true),
        ["dot"] = ("˙", false),
        ["ddot"] = ("¨", false),
        ["check"] = ("ˇ", false),
        ["breve"] = ("˘", false),
        ["acute"] = ("ˊ", false),
        ["grave"] = ("ˋ", false),
        ["overrightarrow"] = ("→", true),
        ["overleftarrow"] = ("←", true),
    }.ToFrozenDictionary();

    private static FrozenDictionary<string, string> Table(string pairs)
    {
        var words = pairs.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
