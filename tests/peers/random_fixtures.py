#!/usr/bin/env python3
"""Writes what PyTorch draws, for the tests of lib/DlCourse.Torch/Random.

    /usr/bin/python3 tests/peers/random_fixtures.py     writes tests/peers/fixtures/random/sequences.json

For each of 20 seeds one generator makes a sequence of calls of many kinds, so that a call that takes one number too many
shows in every call behind it. After each call the generator's state is recorded too, as the start of its SHA-256.
The judge must be a PyTorch built without MKL (Debian's python3-torch): MKL draws bernoulli and dropout differently.
"""
import hashlib
import json
import pathlib
import sys

import torch

SEEDS = [0, 1, 2, 3, 7, 42, 123, 1234, 2023, 31337, 65537, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**32 + 1, 67280421310721,
         2**53 - 1, 2**63 - 1, -1]
SIZES = [1, 5, 15, 16, 17, 32, 100]
# Where a state holds the second number of a normal pair; its last bits depend on the C library, so it is left out of the hash.
NORMAL_Y = 24 + 8 * 624 + 8
RANGES = [(0, 10, "int64"), (-5, 5, "int32"), (0, 2**28 - 1, "int64"), (0, 2**32 + 1, "int64"), (-2**62, 2**62, "int64"), (0, 256, "uint8"),
          (0, 2, "bool"), (-3, 4, "float32"), (0, 2**40, "float64"), (0, 2**30, "float32")]


def number(value, dtype):
    if dtype == torch.float32:
        return float("%.9g" % value)
    if dtype == torch.bool:
        return int(value)
    return value


def record(tensor):
    return [number(v, tensor.dtype) for v in tensor.detach().reshape(-1).tolist()]


class Program:
    """The calls of one seed. The default generator has more calls: some functions take no other."""

    def __init__(self, seed, index):
        self.index = index
        self.is_default = index % 2 == 1
        self.generator = torch.default_generator if self.is_default else torch.Generator()
        self.generator.manual_seed(seed)
        self.calls = []

    def call(self, name, result, **arguments):
        state = bytearray(self.generator.get_state().tolist())
        state[NORMAL_Y:NORMAL_Y + 8] = bytes(8)
        state = hashlib.sha256(state).hexdigest()[:12]
        self.calls.append({"call": name, **arguments, "values": record(result), "state": state})

    def size(self, shift):
        return SIZES[(self.index + shift) % len(SIZES)]

    def run(self):
        g = self.generator
        draw = {"generator": g}
        for shift, dtype in enumerate(["float32", "float64"]):
            t = getattr(torch, dtype)
            n = self.size(shift)
            self.call("rand", torch.rand(n, dtype=t, **draw), size=[n], dtype=dtype)
            n = self.size(shift + 2)
            self.call("randn", torch.randn(n, dtype=t, **draw), size=[n], dtype=dtype)
            self.call("randn", torch.randn(3, dtype=t, **draw), size=[3], dtype=dtype)
            n = self.size(shift + 4)
            self.call("uniform_", torch.empty(n, dtype=t).uniform_(-1.5, 0.5, **draw), size=[n], dtype=dtype, a=-1.5, b=0.5)
            self.call("normal_", torch.empty(5, dtype=t).normal_(2, 3, **draw), size=[5], dtype=dtype, a=2, b=3)
            self.call("exponential_", torch.empty(3, dtype=t).exponential_(1.5, **draw), size=[3], dtype=dtype, a=1.5)
            self.call("geometric_", torch.empty(3, dtype=t).geometric_(0.2, **draw), size=[3], dtype=dtype, a=0.2)
            self.call("cauchy_", torch.empty(2, dtype=t).cauchy_(1, 2, **draw), size=[2], dtype=dtype, a=1, b=2)
            self.call("log_normal_", torch.empty(3, dtype=t).log_normal_(0.5, 0.25, **draw), size=[3], dtype=dtype, a=0.5, b=0.25)
            self.call("normal_of_transposed", torch.empty(4, 5, dtype=t).t().normal_(0, 1, **draw), size=[4, 5], dtype=dtype)
            self.call("uniform_of_every_second_column", torch.empty(3, 4, dtype=t)[:, ::2].uniform_(0, 1, **draw), size=[3, 4], dtype=dtype)
            p = torch.linspace(0, 1, 12, dtype=t)
            self.call("bernoulli", torch.bernoulli(p, **draw), size=[12], dtype=dtype)
            self.call("bernoulli_of_transposed", torch.bernoulli(p.view(3, 4).t(), **draw), size=[3, 4], dtype=dtype)
            self.call("bernoulli_into_transposed", torch.empty(3, 4).t().bernoulli_(p.view(4, 3), **draw), size=[3, 4], dtype=dtype)
            self.call("bernoulli_", torch.empty(9, dtype=t).bernoulli_(0.3, **draw), size=[9], dtype=dtype, a=0.3)
            weights = torch.tensor([[1, 0, 3, 2.5, 0.1], [0.2, 0.2, 0, 0.2, 0.4]], dtype=t)
            self.call("multinomial", torch.multinomial(weights, 6, True, **draw), dtype=dtype, samples=6, replacement=True)
            self.call("multinomial", torch.multinomial(weights, 3, False, **draw), dtype=dtype, samples=3, replacement=False)
            self.call("multinomial", torch.multinomial(weights, 1, self.index % 3 == 0, **draw), dtype=dtype, samples=1, replacement=self.index % 3 == 0)
            self.call("multinomial_of_transposed", torch.multinomial(weights.t()[3:], 2, False, **draw), dtype=dtype, samples=2, replacement=False)
        for low, high, dtype in RANGES:
            n = 4
            self.call("randint", torch.randint(low, high, (n,), dtype=getattr(torch, dtype), **draw), size=[n], dtype=dtype, low=low, high=high)
        for n in [0, 1, 2, self.size(0), self.size(3)]:
            self.call("randperm", torch.randperm(n, **draw), size=[n])
        if self.is_default:
            x = torch.ones(4, 5)
            self.call("rand_like", torch.rand_like(x), size=[4, 5])
            self.call("randn_like_transposed", torch.randn_like(x.t()), size=[4, 5])
            self.call("randn_like_every_second_column", torch.randn_like(torch.ones(4, 10)[:, ::2]), size=[4, 10])
            self.call("randint_like", torch.randint_like(x, 3, 9), size=[4, 5], low=3, high=9)
            for p in [0.25, 0.9, 1.0]:
                self.call("dropout", torch.nn.functional.dropout(x, p, True), size=[4, 5], a=p)
            self.call("dropout_of_transposed", torch.nn.functional.dropout(x.t(), 0.4, True), size=[4, 5], a=0.4)
            mean, std = torch.arange(20.0).view(4, 5), torch.linspace(0.5, 2, 20).view(4, 5)
            self.call("normal", torch.normal(mean, std), size=[4, 5])
        self.call("randint", torch.randint(0, 2**28 - 1, (2,), **draw), size=[2], dtype="int64", low=0, high=2**28 - 1)
        return {"generator": "default" if self.is_default else "explicit", "calls": self.calls}


def main():
    if torch.backends.mkl.is_available():
        sys.exit("This PyTorch is built with MKL, which draws bernoulli and dropout differently. Use one without, such as Debian's python3-torch.")
    target = pathlib.Path(__file__).parent / "fixtures" / "random" / "sequences.json"
    programs = [{"seed": seed, **Program(seed, index).run()} for index, seed in enumerate(SEEDS)]
    lines = ["{", '"torch": "%s",' % torch.__version__, '"programs": [']
    for i, program in enumerate(programs):
        calls = program.pop("calls")
        lines.append(json.dumps(program)[:-1] + ', "calls": [')
        lines.append(",\n".join(json.dumps(call, separators=(",", ":")) for call in calls))
        lines.append("]}" + ("," if i + 1 < len(programs) else ""))
    lines += ["]", "}"]
    target.write_text("\n".join(lines) + "\n")
    print(f"{target}: {len(programs)} seeds, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
