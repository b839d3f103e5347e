"""PyTorch's side of `bench peers`: runs a row's steps when it is asked to, so that both sides take turns.

The first line written is a JSON object that says what computes here. Then each line read, `run NAME WARM STEPS`, starts the row anew, does
WARM steps and then STEPS steps with a watch running, and is answered by `SECONDS CHECK`: the time of the latter, and a number that both
sides must agree on. The rows are those of PeerRows.cs: the same nets from the same seed on the same numbers.
"""
import ctypes
import functools
import json
import os
import re
import sys
import time

import torch
from torch import nn


def main():
    threads = int(sys.argv[1])
    torch.set_num_threads(threads)
    print(json.dumps(about(threads)), flush=True)
    for line in sys.stdin:
        _, name, warm, steps = line.split()
        step, check = ROWS[name]()
        for _ in range(int(warm)):
            step()
        start = time.perf_counter()
        for _ in range(int(steps)):
            step()
        seconds = time.perf_counter() - start
        print(f"{seconds!r} {check()!r}", flush=True)


def about(threads):
    """What computes: the BLAS that a product has really loaded, and how fast it is."""
    a = torch.rand(512, 512)
    out = torch.empty(512, 512)
    torch.mm(a, a, out=out)
    best = min(timed(lambda: torch.mm(a, a, out=out)) for _ in range(20))
    with open("/proc/self/maps", encoding="ascii") as maps:
        libraries = sorted(set(re.findall(r"/\S*blas\S*\.so\S*", maps.read())))
    return {"torch": torch.__version__, "threads": threads, "blas": libraries, "core": core(libraries), "gflops": 2 * 512**3 / best / 1e9}


def core(libraries):
    """The processor that OpenBLAS has taken this one for; empty if it is another library."""
    for library in libraries:
        try:
            name = ctypes.CDLL(library, mode=os.RTLD_NOLOAD).openblas_get_corename
        except (AttributeError, OSError):
            continue
        name.restype = ctypes.c_char_p
        return name().decode()
    return ""


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def training(net, optimizer, loss_of, batches):
    """Steps that go round the batches, and the loss of the first batch after them."""
    done = 0

    def step():
        nonlocal done
        x, y = batches[done % len(batches)]
        done += 1
        optimizer.zero_grad(set_to_none=True)
        loss_of(net(x), y).backward()
        optimizer.step()

    return step, lambda: loss_of(net(batches[0][0]), batches[0][1]).item()


def xor_train():
    torch.manual_seed(1)
    net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid())
    x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
    return training(net, torch.optim.SGD(net.parameters(), lr=0.5), nn.MSELoss(), [(x, y)])


def spiral_train():
    torch.manual_seed(2)
    net = nn.Sequential(nn.Linear(2, 64), nn.Tanh(), nn.Linear(64, 3))
    share = torch.arange(100, dtype=torch.float32) / 100
    arms = []
    for arm in range(3):
        angle = share * 4 + arm * 2.0944
        arms.append(torch.stack([share * angle.sin(), share * angle.cos()], 1))
    y = torch.arange(300, dtype=torch.int64) // 100
    return training(net, torch.optim.Adam(net.parameters(), lr=0.01), nn.CrossEntropyLoss(), [(torch.cat(arms), y)])


def images(shape):
    x = torch.rand(8, 64, *shape)
    y = torch.arange(64, dtype=torch.int64) % 10
    return [(x[i].clone(), y) for i in range(8)]


def mlp_train():
    torch.manual_seed(3)
    net = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
    return training(net, torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9), nn.CrossEntropyLoss(), images((784,)))


def lenet_train():
    torch.manual_seed(4)
    net = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
    return training(net, torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9), nn.CrossEntropyLoss(), images((1, 28, 28)))


@functools.cache
def conv3x3_train():
    torch.manual_seed(5)
    layer = nn.Conv2d(64, 64, 3, padding=1)
    x = torch.rand(16, 64, 32, 32, requires_grad=True)
    g = torch.rand(16, 64, 32, 32)
    inputs = [x, layer.weight, layer.bias]
    result = None

    def step():
        nonlocal result
        result = torch.autograd.grad([layer(x)], inputs, [g])

    return step, lambda: sum(gradient.abs().mean().item() for gradient in result)


@functools.cache
def attention_small():
    torch.manual_seed(6)
    layer = nn.MultiheadAttention(64, 4)
    x = torch.rand(64, 8, 64, requires_grad=True)
    g = torch.rand(64, 8, 64)
    inputs = [x, *layer.parameters()]
    result = None

    def step():
        nonlocal result
        result = torch.autograd.grad([layer(x, x, x, need_weights=False)[0]], inputs, [g])

    return step, lambda: sum(gradient.abs().mean().item() for gradient in result)


@functools.cache
def gemm_1024():
    torch.manual_seed(7)
    a, b, out = torch.rand(1024, 1024), torch.rand(1024, 1024), torch.empty(1024, 1024)
    return lambda: torch.mm(a, b, out=out), lambda: out.mean().item()


@functools.cache
def add_1e7():
    torch.manual_seed(8)
    a, b, out = torch.rand(10_000_000), torch.rand(10_000_000), torch.empty(10_000_000)
    return lambda: torch.add(a, b, out=out), lambda: out.mean().item()


@functools.cache
def exp_1e7():
    torch.manual_seed(9)
    a, out = torch.rand(10_000_000), torch.empty(10_000_000)
    return lambda: torch.exp(a, out=out), lambda: out.mean().item()


@functools.cache
def sum_1e7():
    torch.manual_seed(10)
    a, out = torch.rand(10_000_000), torch.empty(())
    return lambda: torch.sum(a, dim=0, out=out), lambda: out.item()


@functools.cache
def softmax_rows():
    torch.manual_seed(11)
    x, out = torch.rand(4096, 1000), torch.empty(4096, 1000)
    return lambda: torch._softmax(x, 1, False, out=out), lambda: out.square().sum().item()


ROWS = {
    "xor-train": xor_train, "spiral-train": spiral_train, "mlp-train": mlp_train, "lenet-train": lenet_train,
    "conv3x3-train": conv3x3_train, "attention-small": attention_small, "gemm-1024": gemm_1024, "gemm-1024-skylakex": gemm_1024,
    "add-1e7": add_1e7, "exp-1e7": exp_1e7, "sum-1e7": sum_1e7, "softmax-rows": softmax_rows,
}

if __name__ == "__main__":
    main()
