#!/usr/bin/env python3
"""Asks PyTorch for results and gradients and writes them to fixtures/*.json, which a .NET test walks.

Every case has a name, inputs in float64 (three decimals, so that the text is exact) and integer inputs; PyTorch's result; and the
gradients of sum(result * weights) with respect to the float inputs, where the weights are 1, 2, 3, ... over 10 (no symmetry hides a
transposed result). The same names stand in tests/DlCourse.Torch.Tests/Peers/OperatorTable*.cs, each with our expression.

Needs Debian's python3-torch (1.13.1). Run: /usr/bin/python3 tests/peers/fixtures.py
"""
import json
import math
import pathlib
import random
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
RANDOM = random.Random(20261121)

DOMAINS = {
    "any": lambda: RANDOM.uniform(-2, 2),
    "positive": lambda: RANDOM.uniform(0.2, 3),
    "constant": lambda: RANDOM.uniform(0.2, 3),  # no gradient is asked for
    "unit": lambda: RANDOM.uniform(-0.9, 0.9),
    "share": lambda: RANDOM.uniform(0.1, 0.9),
    "above1": lambda: RANDOM.uniform(1.1, 3),
    "large": lambda: RANDOM.uniform(-30, 30),
}


def away_from_steps(x):
    """Steps and corners at multiples of a half have no derivative: stay away from them."""
    nearest = round(x * 2) / 2
    return x if abs(x - nearest) > 0.05 else nearest + math.copysign(0.1, x - nearest)


def numbers(shape, domain):
    count = math.prod(shape)
    if domain == "distinct":  # no two alike, so that orders are certain
        values = [round(0.17 * (i + 1) - 1, 3) for i in range(count)]
        RANDOM.shuffle(values)
    elif domain.startswith("index"):
        return [RANDOM.randrange(int(domain[5:])) for _ in range(count)]
    elif domain == "mask":
        return [RANDOM.random() < 0.5 for _ in range(count)]
    elif domain == "matrix":  # safely invertible
        n = shape[-1]
        values = [round(RANDOM.uniform(-1, 1) + (3 if (i // n) % n == i % n else 0), 3) for i in range(count)]
    else:
        values = [round(away_from_steps(DOMAINS[domain]()), 3) for _ in range(count)]
    return values


FILES = {}


def case(file, name, function, *variants):
    """variants: each a list of (shape, domain)."""
    for number, variant in enumerate(variants):
        inputs, leaves = [], []
        for shape, domain in variant:
            values = numbers(shape, domain)
            kind = "int64" if domain.startswith("index") else "bool" if domain == "mask" else "float64"
            tensor = torch.tensor(values, dtype=getattr(torch, kind)).reshape(shape)
            if kind == "float64" and domain != "constant":
                tensor.requires_grad_()
            leaves.append(tensor)
            inputs.append({"type": kind, "shape": list(shape), "values": values} | ({"constant": True} if domain == "constant" else {}))
        result = function(*leaves)
        entry = {"name": name, "variant": number, "inputs": inputs, "shape": list(result.shape), "result": flat(result)}
        if result.requires_grad:
            weights = (torch.arange(result.numel()) + 1.0).reshape(result.shape) / 10
            (result * weights).sum().backward()
            entry["gradients"] = [flat(t.grad if t.grad is not None else torch.zeros_like(t)) if t.requires_grad else None for t in leaves]
        FILES.setdefault(file, []).append(entry)


def flat(tensor):
    values = tensor.detach().reshape(-1).tolist()
    return [v if isinstance(v, (bool, int)) else (repr(v) if not math.isfinite(v) else float(f"{v:.16g}")) for v in values]


def pointwise():
    a = [((5,), "any")], [((2, 3), "any")]
    for name in ["neg", "abs", "exp", "exp2", "expm1", "sin", "cos", "sinh", "cosh", "tanh", "asinh", "atan", "sigmoid", "erf", "erfc",
                 "square", "relu", "floor", "ceil", "round", "trunc", "frac", "sign", "deg2rad", "rad2deg", "sinc", "tan"]:
        case("pointwise", name, getattr(torch, name), *a)
    p = [((5,), "positive")], [((2, 3), "positive")]
    for name in ["log", "log2", "log10", "log1p", "sqrt", "rsqrt", "reciprocal", "lgamma"]:
        case("pointwise", name, getattr(torch, name), *p)
    for name in ["asin", "acos", "atanh", "erfinv"]:
        case("pointwise", name, getattr(torch, name), [((5,), "unit")], [((2, 3), "unit")])
    case("pointwise", "acosh", torch.acosh, [((5,), "above1")])
    case("pointwise", "logit", torch.logit, [((6,), "share")])
    case("pointwise", "logit_eps", lambda x: torch.logit(x, 0.2), [((6,), "share")])
    case("pointwise", "pow_scalar", lambda x: x ** 3, *a)
    case("pointwise", "pow_half", lambda x: x ** 0.5, *p)
    case("pointwise", "pow_negative", lambda x: x ** -1.5, *p)
    case("pointwise", "pow_zero", lambda x: x ** 0, *a)
    case("pointwise", "scalar_left", lambda x: 2 - x * 3 + 1 / x, *p)
    case("pointwise", "clamp", lambda x: x.clamp(-1, 0.8), *a)
    case("pointwise", "clamp_min", lambda x: x.clamp(min=-0.3), *a)
    case("pointwise", "nan_to_num", torch.nan_to_num, *a)
    pairs = [((2, 3), "any"), ((2, 3), "any")], [((2, 3), "any"), ((3,), "any")], [((2, 1), "any"), ((1, 3), "any")], [((2, 3), "any"), ((), "any")]
    for name in ["add", "sub", "mul", "maximum", "minimum", "atan2", "logaddexp", "hypot"]:
        case("pointwise", name, getattr(torch, name), *pairs)
    positive = [[(s, "positive") for s, _ in v] for v in pairs]
    case("pointwise", "div", torch.div, *positive)
    case("pointwise", "pow", torch.pow, *positive)
    case("pointwise", "remainder", torch.remainder, *[[(v[0][0], "any"), (v[1][0], "above1")] for v in pairs])
    case("pointwise", "fmod", torch.fmod, *[[(v[0][0], "any"), (v[1][0], "above1")] for v in pairs])
    case("pointwise", "xlogy", torch.xlogy, *positive)
    case("pointwise", "lerp", torch.lerp, [((4,), "any"), ((4,), "any"), ((4,), "share")])
    case("pointwise", "addcmul", lambda x, y, z: torch.addcmul(x, y, z, value=0.5), [((2, 3), "any"), ((2, 3), "any"), ((3,), "any")])
    case("pointwise", "addcdiv", lambda x, y, z: torch.addcdiv(x, y, z, value=0.5), [((2, 3), "any"), ((2, 3), "any"), ((3,), "positive")])
    case("pointwise", "add_alpha", lambda x, y: torch.add(x, y, alpha=2.5), pairs[1])
    case("pointwise", "clamp_tensor", lambda x, lo, hi: x.clamp(lo, hi + 2), [((2, 3), "any"), ((3,), "unit"), ((2, 3), "unit")])
    case("pointwise", "where", lambda m, x, y: torch.where(m, x, y), [((2, 3), "mask"), ((2, 3), "any"), ((3,), "any")], [((3,), "mask"), ((2, 1), "any"), ((), "any")])
    case("pointwise", "masked_fill", lambda x, m: x.masked_fill(m, 7.5), [((2, 3), "any"), ((2, 3), "mask")], [((2, 3), "any"), ((3,), "mask")])
    case("pointwise", "chain", lambda x, y: ((x * y).exp() / (1 + y * y)).tanh() * x, pairs[0], pairs[1])


def activations():
    a = [((6,), "any")], [((2, 4), "any")]
    large = [((6,), "large")]
    case("activations", "leaky_relu", lambda x: F.leaky_relu(x, 0.1), *a)
    case("activations", "elu", lambda x: F.elu(x, 1.3), *a)
    case("activations", "selu", F.selu, *a)
    case("activations", "celu", lambda x: F.celu(x, 0.7), *a)
    case("activations", "gelu", F.gelu, *a, large)
    case("activations", "silu", F.silu, *a, large)
    case("activations", "softplus", lambda x: F.softplus(x, 2, 20), *a, large)
    case("activations", "log_sigmoid", F.logsigmoid, *a, large)
    case("activations", "hardsigmoid", F.hardsigmoid, *a, large)
    case("activations", "hardswish", F.hardswish, *a, large)
    case("activations", "relu6", F.relu6, *a, large)
    case("activations", "hardtanh", lambda x: F.hardtanh(x, -0.7, 0.6), *a)
    case("activations", "threshold", lambda x: F.threshold(x, 0.3, -2), *a)
    case("activations", "prelu", F.prelu, [((2, 3, 2), "any"), ((3,), "share")], [((4,), "any"), ((1,), "share")])
    case("activations", "glu", lambda x: F.glu(x, 1), [((2, 4), "any")])
    s = [((2, 3), "any")], [((2, 3, 2), "any")], [((3, 4), "large")]
    for dim in [0, 1]:
        case("activations", f"softmax{dim}", lambda x: F.softmax(x, dim), *s)
        case("activations", f"log_softmax{dim}", lambda x: F.log_softmax(x, dim), *s)
        case("activations", f"logsumexp{dim}", lambda x: torch.logsumexp(x, dim), *s)


def reductions():
    a = [((2, 3), "any")], [((2, 3, 2), "any")], [((4, 1), "any")]
    d = [((2, 3), "distinct")], [((2, 3, 2), "distinct")]
    for name in ["sum", "mean", "prod"]:
        f = getattr(torch, name)
        case("reductions", name, f, *a, [((), "any")])
        for dim in [0, 1]:
            case("reductions", f"{name}{dim}", lambda x: f(x, dim), *a)
            case("reductions", f"{name}{dim}_keep", lambda x: f(x, dim, keepdim=True), *a)
    case("reductions", "sum_dims", lambda x: x.sum((0, 2)), [((2, 3, 2), "any")], [((3, 2, 2, 2), "any")])
    case("reductions", "mean_dims", lambda x: x.mean((0, -1), keepdim=True), [((2, 3, 2), "any")])
    for name in ["max", "min"]:
        f = getattr(torch, name)
        case("reductions", name, f, *d)
        for dim in [0, 1]:
            case("reductions", f"{name}{dim}", lambda x: f(x, dim).values, *d)
            case("reductions", f"arg{name}{dim}", lambda x: getattr(torch, "arg" + name)(x, dim), *d)
    case("reductions", "amax", lambda x: torch.amax(x, (0, 1)), *d)
    case("reductions", "amin", lambda x: torch.amin(x, (1,), keepdim=True), *d)
    case("reductions", "max_of_equals", lambda x: (x * 0 + 1).max() * x.sum(), [((4,), "any")])
    for name in ["var", "std"]:
        f = getattr(torch, name)
        case("reductions", name, f, *a[:2])
        case("reductions", name + "_biased", lambda x: f(x, unbiased=False), *a[:2])
        case("reductions", name + "1", lambda x: f(x, 1), *a[:2])
        case("reductions", name + "_dims", lambda x: f(x, (0, 1), unbiased=False, keepdim=True), *a[:2])
    for p in [1, 2, 3, math.inf, 0]:
        case("reductions", f"norm{p}", lambda x: torch.norm(x, p), *d)
        case("reductions", f"norm{p}_dim", lambda x: torch.norm(x, p, 1), *d)
    case("reductions", "norm_at_0", lambda x: torch.norm(x * 0) + x.sum(), [((3,), "any")])
    for dim in [0, 1]:
        case("reductions", f"cumsum{dim}", lambda x: x.cumsum(dim), *a)
        case("reductions", f"cumprod{dim}", lambda x: x.cumprod(dim), *a)
        case("reductions", f"cummax{dim}", lambda x: x.cummax(dim).values, *d)
        case("reductions", f"sort{dim}", lambda x: x.sort(dim).values, *d)
        case("reductions", f"sort{dim}_down", lambda x: x.sort(dim, descending=True).values, *d)
        case("reductions", f"argsort{dim}", lambda x: x.argsort(dim), *d)
        case("reductions", f"topk{dim}", lambda x: x.topk(2, dim).values, *d)
    case("reductions", "topk_smallest", lambda x: x.topk(2, 1, largest=False).values, *d)
    case("reductions", "kthvalue", lambda x: x.kthvalue(2, 1).values, *d)
    case("reductions", "median", torch.median, *d)
    case("reductions", "nansum", torch.nansum, *a)
    case("reductions", "dist", lambda x, y: torch.dist(x, y, 3), [((4,), "any"), ((4,), "any")])


def matrices():
    def both(*shapes):
        return [(s, "any") for s in shapes]
    case("matrices", "matmul", torch.matmul, both((3,), (3,)), both((2, 3), (3,)), both((3,), (3, 2)), both((2, 3), (3, 4)), both((2, 2, 3), (3, 2)),
         both((3,), (2, 3, 2)), both((2, 2, 3), (3,)), both((2, 3), (2, 3, 2)), both((2, 2, 3), (2, 3, 2)), both((2, 1, 2, 3), (2, 3, 2)), both((1, 2, 3), (2, 3, 1)))
    case("matrices", "mm", torch.mm, both((2, 3), (3, 4)), both((1, 3), (3, 1)))
    case("matrices", "mm_transposed", lambda x, y: x.t() @ y.t(), both((3, 2), (4, 3)))
    case("matrices", "bmm", torch.bmm, both((2, 2, 3), (2, 3, 2)))
    case("matrices", "mv", torch.mv, both((2, 3), (3,)))
    case("matrices", "dot", torch.dot, both((4,), (4,)))
    case("matrices", "outer", torch.outer, both((2,), (3,)))
    case("matrices", "inner", torch.inner, both((2, 3), (4, 3)), both((3,), (2, 3)))
    case("matrices", "addmm", lambda x, y, z: torch.addmm(x, y, z, beta=0.5, alpha=2), both((2, 2), (2, 3), (3, 2)), both((2,), (2, 3), (3, 2)))
    case("matrices", "baddbmm", torch.baddbmm, both((2, 2, 2), (2, 2, 3), (2, 3, 2)))
    case("matrices", "tensordot", lambda x, y: torch.tensordot(x, y, 2), both((2, 2, 3), (2, 3, 2)))
    case("matrices", "tensordot_dims", lambda x, y: torch.tensordot(x, y, ([0, 2], [1, 0])), both((2, 2, 3), (3, 2, 2)))
    case("matrices", "kron", torch.kron, both((2, 2), (1, 3)), both((2,), (3,)))
    for name, equation, *shapes in [
            ("matmul", "ij,jk->ik", (2, 3), (3, 2)), ("trace", "ii->", (3, 3)), ("diagonal", "ii->i", (3, 3)), ("transpose", "ij->ji", (2, 3)),
            ("sum", "ij->", (2, 3)), ("batch", "bij,bjk->bik", (2, 2, 3), (2, 3, 2)), ("outer", "i,j->ij", (2,), (3,)), ("implicit", "ij,jk", (2, 3), (3, 2)),
            ("bilinear", "bi,ij,bj->b", (2, 3), (3, 2), (2, 2)), ("dots", "...ij,...jk->...ik", (2, 2, 3), (2, 3, 2)), ("attention", "bhqd,bhkd->bhqk", (1, 2, 2, 3), (1, 2, 3, 3)),
            ("product_sum", "ij,ij->i", (2, 3), (2, 3))]:
        case("matrices", "einsum_" + name, lambda *t: torch.einsum(equation, *t), both(*shapes))
    m = [((3, 3), "matrix")], [((2, 2, 2), "matrix")], [((1, 1), "matrix")]
    case("matrices", "det", torch.det, *m)
    case("matrices", "inverse", torch.inverse, *m)
    case("matrices", "logdet", torch.logdet, *m)
    case("matrices", "slogdet", lambda x: torch.slogdet(x)[1], *m)
    case("matrices", "matrix_power", lambda x: torch.matrix_power(x, 3), *m)
    case("matrices", "matrix_power_negative", lambda x: torch.matrix_power(x, -2), *m)
    case("matrices", "solve", torch.linalg.solve, [((3, 3), "matrix"), ((3, 2), "any")], [((3, 3), "matrix"), ((3,), "any")], [((2, 2, 2), "matrix"), ((2, 2, 1), "any")])
    case("matrices", "trace", torch.trace, [((3, 3), "any")], [((2, 3), "any")])


def views():
    x = [((2, 3), "any")], [((3, 2), "any")]
    y = ([((2, 3, 2), "any")],)
    for name, f in {
            "t": lambda t: t.t(), "T": lambda t: t.T, "view": lambda t: t.view(-1), "reshape": lambda t: t.t().reshape(6), "unsqueeze": lambda t: t.unsqueeze(1),
            "squeeze": lambda t: t.unsqueeze(0).squeeze(), "flatten": lambda t: t.flatten(), "flip": lambda t: t.flip(0, 1), "roll": lambda t: t.roll(1), "roll_dim": lambda t: t.roll(-1, 1),
            "tril": lambda t: t.tril(), "triu1": lambda t: t.triu(1), "diag": lambda t: t.diag(), "diagonal": lambda t: t.diagonal(1), "repeat": lambda t: t.repeat(2, 2),
            "expand": lambda t: t.unsqueeze(0).expand(2, -1, -1), "tile": lambda t: t.tile(2), "select": lambda t: t[1], "slice": lambda t: t[:, ::2], "narrow": lambda t: t.narrow(0, 1, 1),
            "last": lambda t: t[..., -1], "new_axis": lambda t: t[None, :, 0], "diag_embed": lambda t: t.diag_embed(), "cat": lambda t: torch.cat([t, t * 2], 1), "stack": lambda t: torch.stack([t, t * 2], 1),
            "hstack": lambda t: torch.hstack([t, t]), "vstack": lambda t: torch.vstack([t, t[0]]), "chunk": lambda t: t.chunk(2)[1], "split": lambda t: t.split([1, t.shape[0] - 1])[1], "unbind": lambda t: t.unbind(1)[1] * t.unbind(1)[0],
            "mask": lambda t: t[t > 0], "rows": lambda t: t[torch.tensor([1, 0, 1])], "pairs": lambda t: t[torch.tensor([1, 0]), torch.tensor([0, 1])], "columns": lambda t: t[:, torch.tensor([1, 1, 0])],
            "grid": lambda t: t[torch.tensor([[0], [1]]), torch.tensor([1, 0])], "index_select": lambda t: t.index_select(1, torch.tensor([1, 0])), "masked_select": lambda t: t.masked_select(t < 0.5),
            "take": lambda t: t.take(torch.tensor([0, 4, 4])), "clone": lambda t: t.clone(), "movedim": lambda t: t.movedim(0, 1), "diagflat": lambda t: t.diagflat(), "as_float": lambda t: t.to(torch.float32).to(torch.float64)}.items():
        case("views", name, f, *x)
    for name, f in {
            "permute": lambda t: t.permute(2, 0, 1), "transpose": lambda t: t.transpose(0, 2), "mT": lambda t: t.mT, "flatten1": lambda t: t.flatten(1), "unflatten": lambda t: t.unflatten(1, (3, 1)),
            "apart": lambda t: t[torch.tensor([0, 1]), :, torch.tensor([1, 0])], "together": lambda t: t[:, torch.tensor([2, 0]), torch.tensor([1, 0])], "ellipsis": lambda t: t[..., 1:], "mask2": lambda t: t[t[..., 0] > 0],
            "range_and_index": lambda t: t[0, torch.tensor([2, 2, 1])]}.items():
        case("views", name, f, *y)
    case("views", "gather", lambda t, i: t.gather(1, i), [((2, 3), "any"), ((2, 2), "index3")], [((2, 3), "any"), ((1, 4), "index3")])
    case("views", "scatter", lambda t, i, s: t.scatter(0, i * 0 + torch.arange(2).reshape(2, 1), s), [((2, 3), "any"), ((2, 2), "index2"), ((2, 2), "any")])
    case("views", "scatter_add", lambda t, i, s: t.scatter_add(1, i, s), [((2, 3), "any"), ((2, 4), "index3"), ((2, 4), "any")])
    case("views", "index_add", lambda t, s: t.index_add(0, torch.tensor([1, 1]), s, alpha=2), [((2, 3), "any"), ((2, 3), "any")])
    case("views", "index_put", lambda t, v: t.index_put((torch.tensor([1, 0]),), v), [((3, 2), "any"), ((2, 2), "any")])
    case("views", "index_put_accumulate", lambda t, v: t.index_put((torch.tensor([1, 1]),), v, accumulate=True), [((3, 2), "any"), ((2, 2), "any")])
    case("views", "assign", assign, [((2, 3), "any"), ((3,), "any")])
    case("views", "assign_mask", assign_mask, [((2, 3), "any"), ((), "any")])
    case("views", "in_place", in_place, [((2, 3), "any"), ((3,), "any")])
    case("views", "in_place_view", in_place_view, [((2, 3), "any"), ((2,), "any")])


def assign(x, v):
    y = x * 2
    y[1] = v
    return y * y


def assign_mask(x, v):
    y = x * 1
    y[x > 0] = v
    return y * y


def in_place(x, v):
    y = x * 1
    y.mul_(v).add_(x).sub_(v, alpha=2)
    return y.exp_()


def in_place_view(x, v):
    y = x * 1
    y[:, 1].mul_(v)
    y.t()[0].add_(1)
    return y * y


def comparisons():
    pair = [((2, 3), "any"), ((3,), "any")]
    for name in ["eq", "ne", "lt", "le", "gt", "ge"]:
        case("comparisons", name, getattr(torch, name), pair)
    case("comparisons", "isclose", lambda x, y: torch.isclose(x, x + y * 1e-9), pair)
    case("comparisons", "any", lambda x: (x > 1).any(0), [((3, 4), "any")])
    case("comparisons", "all", lambda x: (x > -1).all(1), [((3, 4), "any")])
    case("comparisons", "argmax", torch.argmax, [((2, 3), "distinct")])
    case("comparisons", "argmin", torch.argmin, [((2, 3), "distinct")])
    case("comparisons", "count_nonzero", lambda x: torch.count_nonzero(x > 0, dim=0), [((3, 4), "any")])
    case("comparisons", "int_sum", lambda x: x.sum(1), [((2, 3), "index9")])
    case("comparisons", "int_div", lambda x, y: x / (y + 1), [((2, 3), "index9"), ((3,), "index4")])
    case("comparisons", "int_floor_div", lambda x, y: torch.div(x - 4, y + 1, rounding_mode="floor"), [((2, 3), "index9"), ((3,), "index4")])
    case("comparisons", "int_trunc_div", lambda x, y: torch.div(x - 4, y + 1, rounding_mode="trunc"), [((2, 3), "index9"), ((3,), "index4")])
    case("comparisons", "int_remainder", lambda x, y: torch.remainder(x - 4, y + 1), [((2, 3), "index9"), ((3,), "index4")])
    case("comparisons", "int_fmod", lambda x, y: torch.fmod(x - 4, y + 1), [((2, 3), "index9"), ((3,), "index4")])
    case("comparisons", "int_pow", lambda x: x ** 3, [((2, 3), "index9")])
    case("comparisons", "int_matmul", lambda x, y: x @ y, [((2, 3), "index9"), ((3, 2), "index4")])
    case("comparisons", "bits", lambda x, y: (x & y) + (x | 3) * (x ^ y) - ~x, [((2, 3), "index9"), ((3,), "index4")])
    case("comparisons", "logic", lambda x, y: (x & y) | ~x ^ y, [((2, 3), "mask"), ((3,), "mask")])
    case("comparisons", "nonzero", lambda x: x.nonzero(), [((3, 3), "mask")])
    case("comparisons", "unique", lambda x: x.unique(), [((9,), "index4")])
    case("comparisons", "unique_counts", lambda x: x.unique(return_counts=True)[1], [((9,), "index4")])
    case("comparisons", "unique_inverse", lambda x: x.unique(return_inverse=True)[1], [((9,), "index4")])
    case("comparisons", "int_cumsum", lambda x: x.cumsum(0), [((3, 2), "index9")])
    case("comparisons", "bool_sum", lambda x: x.sum(), [((3, 3), "mask")])
    case("comparisons", "bool_times_float", lambda x, y: (x * y).detach(), [((3,), "mask"), ((3,), "any")])


def apart(family):
    """Numbers of its own for each later family: adding one leaves the others as they are."""
    def run():
        state = RANDOM.getstate()
        RANDOM.seed(family.__name__)
        family()
        RANDOM.setstate(state)
    return run


REDUCTIONS = ["mean", "sum", "none"]


@apart
def losses():
    pair = [((2, 3), "any"), ((2, 3), "any")]
    for r in REDUCTIONS:
        case("losses", f"mse_{r}", lambda x, t: F.mse_loss(x, t, reduction=r), pair, [((4,), "any"), ((4,), "any")])
        case("losses", f"l1_{r}", lambda x, t: F.l1_loss(x, t, reduction=r), pair)
        case("losses", f"smooth_l1_{r}", lambda x, t: F.smooth_l1_loss(x, t, reduction=r, beta=0.7), [((3, 3), "any"), ((3, 3), "any")])
        case("losses", f"huber_{r}", lambda x, t: F.huber_loss(x, t, reduction=r, delta=0.6), [((3, 3), "any"), ((3, 3), "any")])
        case("losses", f"bce_{r}", lambda x, t: F.binary_cross_entropy(x, t, reduction=r), [((2, 3), "share"), ((2, 3), "share")])
        case("losses", f"bce_weight_{r}", lambda x, t, w: F.binary_cross_entropy(x, t, w, reduction=r), [((2, 3), "share"), ((2, 3), "share"), ((3,), "constant")])
        case("losses", f"bce_logits_{r}", lambda x, t: F.binary_cross_entropy_with_logits(x, t, reduction=r), [((2, 3), "any"), ((2, 3), "share")], [((6,), "large"), ((6,), "share")])
        case("losses", f"bce_logits_weights_{r}", lambda x, t, w, p: F.binary_cross_entropy_with_logits(x, t, w, reduction=r, pos_weight=p),
             [((2, 3), "any"), ((2, 3), "share"), ((3,), "constant"), ((3,), "constant")])
        logits = [((4, 3), "any"), ((4,), "index3")], [((2, 3, 2), "any"), ((2, 2), "index3")], [((3,), "any"), ((), "index3")], [((3, 4), "large"), ((3,), "index4")]
        case("losses", f"cross_entropy_{r}", lambda x, t: F.cross_entropy(x, t, reduction=r), *logits)
        case("losses", f"cross_entropy_smooth_{r}", lambda x, t: F.cross_entropy(x, t, reduction=r, label_smoothing=0.2), *logits)
        case("losses", f"cross_entropy_weight_{r}", lambda x, t, w: F.cross_entropy(x, t, w, reduction=r, label_smoothing=0.1),
             [((4, 3), "any"), ((4,), "index3"), ((3,), "constant")], [((2, 3, 2), "any"), ((2, 2), "index3"), ((3,), "constant")])
        case("losses", f"cross_entropy_ignore_{r}", lambda x, t, w: F.cross_entropy(x, t, w, ignore_index=1, reduction=r, label_smoothing=0.1), [((6, 3), "any"), ((6,), "index3"), ((3,), "constant")])
        case("losses", f"cross_entropy_shares_{r}", lambda x, t, w: F.cross_entropy(x, F.softmax(t, 1), w, reduction=r, label_smoothing=0.1),
             [((4, 3), "any"), ((4, 3), "any"), ((3,), "constant")], [((2, 3, 2), "any"), ((2, 3, 2), "any"), ((3,), "constant")])
        case("losses", f"nll_{r}", lambda x, t, w: F.nll_loss(F.log_softmax(x, 1), t, w, reduction=r), [((4, 3), "any"), ((4,), "index3"), ((3,), "constant")], [((2, 3, 2), "any"), ((2, 2), "index3"), ((3,), "constant")])
        case("losses", f"kl_div_{r}", lambda x, t: F.kl_div(F.log_softmax(x, 1), F.softmax(t, 1), reduction=r), pair)
        case("losses", f"kl_div_log_{r}", lambda x, t: F.kl_div(F.log_softmax(x, 1), F.log_softmax(t, 1), reduction=r, log_target=True), pair)
        case("losses", f"cosine_embedding_{r}", lambda x, y, t: F.cosine_embedding_loss(x, y, t * 2 - 1, margin=-0.3, reduction=r), [((4, 3), "any"), ((4, 3), "any"), ((4,), "index2")])
        for swap in [False, True]:
            case("losses", f"triplet_{'swap_' if swap else ''}{r}", lambda a, p, n: F.triplet_margin_loss(a, p, n, margin=2, swap=swap, reduction=r), [((4, 3), "any")] * 3)
        case("losses", f"margin_ranking_{r}", lambda x, y, t: F.margin_ranking_loss(x, y, t * 2 - 1, margin=0.4, reduction=r), [((5,), "any"), ((5,), "any"), ((5,), "index2")])
        case("losses", f"hinge_embedding_{r}", lambda x, t: F.hinge_embedding_loss(x, t * 2 - 1, margin=1.3, reduction=r), [((5,), "any"), ((5,), "index2")])
        case("losses", f"poisson_{r}", lambda x, t: F.poisson_nll_loss(x, t.double(), reduction=r), [((5,), "any"), ((5,), "index4")])
        case("losses", f"poisson_rate_{r}", lambda x, t: F.poisson_nll_loss(x, t + 1.0, log_input=False, full=True, reduction=r), [((5,), "positive"), ((5,), "index4")])
        case("losses", f"gaussian_{r}", lambda x, t, v: F.gaussian_nll_loss(x, t, v, full=True, reduction=r), [((4, 2), "any"), ((4, 2), "any"), ((4, 2), "positive")])


@apart
def layers():
    case("layers", "linear", F.linear, [((4, 3), "any"), ((2, 3), "any"), ((2,), "any")], [((3,), "any"), ((2, 3), "any"), ((2,), "any")],
         [((2, 2, 3), "any"), ((4, 3), "any"), ((4,), "any")], [((9, 10), "unit"), ((3, 10), "unit"), ((3,), "any")])
    case("layers", "linear_no_bias", lambda x, w: F.linear(x, w), [((4, 3), "any"), ((2, 3), "any")])
    case("layers", "linear_one_output", lambda x, w: F.linear(x, w), [((4, 3), "any"), ((3,), "any")])
    case("layers", "bilinear", F.bilinear, [((4, 3), "any"), ((4, 2), "any"), ((2, 3, 2), "any"), ((2,), "any")])
    case("layers", "embedding", lambda i, w: F.embedding(i, w), [((5,), "index4"), ((4, 3), "any")], [((2, 3), "index4"), ((4, 2), "any")])
    case("layers", "embedding_padding", lambda i, w: F.embedding(i, w, padding_idx=1), [((6,), "index3"), ((3, 2), "any")])
    case("layers", "embedding_frequency", lambda i, w: F.embedding(i, w, scale_grad_by_freq=True), [((6,), "index3"), ((3, 2), "any")])
    case("layers", "one_hot", lambda i: F.one_hot(i, 5), [((4,), "index5")], [((2, 2), "index5")])
    case("layers", "one_hot_inferred", lambda i: F.one_hot(i), [((6,), "index3")])
    case("layers", "normalize", F.normalize, [((3, 4), "any")])
    case("layers", "normalize_p1", lambda x: F.normalize(x, p=1, dim=0), [((3, 4), "any")])
    case("layers", "cosine_similarity", F.cosine_similarity, [((3, 4), "any"), ((3, 4), "any")])
    for p in [1, 2, 3]:
        case("layers", f"pairwise_distance{p}", lambda x, y: F.pairwise_distance(x, y, p), [((3, 4), "any"), ((3, 4), "any")])
    a = [((6,), "any")], [((2, 4), "any")]
    for name in ["mish", "softsign", "tanhshrink"]:
        case("layers", name, getattr(F, name), *a, [((6,), "large")])
    case("layers", "softshrink", lambda x: F.softshrink(x, 0.7), *a)
    case("layers", "hardshrink", lambda x: F.hardshrink(x, 0.7), *a)
    case("layers", "softmin", lambda x: F.softmin(x, 1), [((2, 4), "any")])
    case("layers", "softmax2d", torch.nn.Softmax2d(), [((1, 3, 2, 2), "any")])
    case("layers", "gelu_tanh", lambda x: F.gelu(x, approximate="tanh"), *a)
    case("layers", "relu_in_place", lambda x: F.relu(x * 1, inplace=True), *a)
    case("layers", "network", network, [((4, 3), "any"), ((5, 3), "any"), ((5,), "any"), ((2, 5), "any"), ((2,), "any"), ((4,), "index2")])


def network(x, w1, b1, w2, b2, t):
    return F.cross_entropy(F.linear(torch.tanh(F.linear(x, w1, b1)), w2, b2), t)


def write(families):
    for family in families:
        family()
    folder = pathlib.Path(__file__).parent / "fixtures"
    folder.mkdir(exist_ok=True)
    for file, cases in FILES.items():
        text = "[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n"
        (folder / f"{file}.json").write_text(text)
        print(file, len(cases))
    print("cases", sum(map(len, FILES.values())))


if __name__ == "__main__":
    write([pointwise, activations, reductions, matrices, views, comparisons, losses, layers])
