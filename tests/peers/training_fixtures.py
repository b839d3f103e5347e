#!/usr/bin/env python3
"""Asks PyTorch how training goes and writes it to fixtures/training/*.json: first values of parameters, optimisers over 50 steps,
schedules of learning rates over 50 epochs, losses of two networks over 50 steps.

The same names stand in tests/DlCourse.Torch.Tests/Training/*.cs, each with our code.

Needs Debian's python3-torch (1.13.1, without MKL: dropout). Run: /usr/bin/python3 tests/peers/training_fixtures.py
"""
import gzip
import json
import math
import pathlib
import sys
import torch
from torch import nn
from torch.optim import lr_scheduler

FOLDER = pathlib.Path(__file__).parent / "fixtures" / "training"
DIGITS = pathlib.Path(__file__).parent.parent.parent / "datasets" / "digits"


def digits(tensor, count=9):
    return [float(f"{v:.{count}g}") for v in tensor.detach().reshape(-1).tolist()]


def initialisation():
    i = nn.init
    cases = {
        "uniform": ((3, 5), lambda t: i.uniform_(t, -2, 3)),
        "normal": ((4, 6), lambda t: i.normal_(t, 1, 0.5)),
        "trunc_normal": ((4, 6), lambda t: i.trunc_normal_(t, 0.5, 1.2, -1, 1.5)),
        "xavier_uniform": ((4, 6), i.xavier_uniform_),
        "xavier_uniform_gain": ((4, 3, 3, 3), lambda t: i.xavier_uniform_(t, i.calculate_gain("tanh"))),
        "xavier_normal": ((4, 6), lambda t: i.xavier_normal_(t, 2)),
        "kaiming_uniform": ((4, 6), i.kaiming_uniform_),
        "kaiming_uniform_out": ((4, 2, 3), lambda t: i.kaiming_uniform_(t, mode="fan_out", nonlinearity="relu")),
        "kaiming_uniform_slope": ((4, 6), lambda t: i.kaiming_uniform_(t, a=math.sqrt(5))),
        "kaiming_normal": ((4, 2, 3, 3), lambda t: i.kaiming_normal_(t, mode="fan_out", nonlinearity="relu")),
        "orthogonal_tall": ((6, 4), i.orthogonal_),
        "orthogonal_wide": ((3, 2, 3), lambda t: i.orthogonal_(t, 1.5)),
        "sparse": ((6, 4), lambda t: i.sparse_(t, 0.4, 0.1)),
        "eye": ((3, 4), i.eye_),
        "dirac": ((3, 2, 3, 3), i.dirac_),
        "ones": ((2, 2), i.ones_),
        "constant": ((2, 2), lambda t: i.constant_(t, -1.5)),
    }
    modules = {
        "linear": lambda: nn.Linear(5, 3),
        "linear_no_bias": lambda: nn.Linear(7, 2, bias=False),
        "bilinear": lambda: nn.Bilinear(3, 2, 4),
        "embedding": lambda: nn.Embedding(5, 4, padding_idx=2),
        "prelu": lambda: nn.PReLU(3),
        "sequential": lambda: nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)),
    }
    result = []
    for seed, (name, (shape, fill)) in enumerate(cases.items()):
        torch.manual_seed(seed)
        tensor = torch.empty(shape)
        fill(tensor)
        result.append({"name": name, "seed": seed, "shape": shape, "values": digits(tensor)})
    for seed, (name, make) in enumerate(modules.items()):
        torch.manual_seed(seed)
        module = make()
        result.append({"name": name, "seed": seed, "state": {key: digits(value) for key, value in module.state_dict().items()}})
    for seed, (name, layer, shape) in enumerate([("dropout", nn.Dropout(0.3), (4, 6)), ("dropout1d", nn.Dropout1d(0.4), (3, 4, 2)), ("dropout2d", nn.Dropout2d(0.5), (3, 4, 2, 2))]):
        torch.manual_seed(seed)
        result.append({"name": name, "seed": seed, "shape": shape, "values": digits(layer(torch.ones(shape)))})
    write("initialisation", result)


def optimisers():
    o = torch.optim
    cases = {
        "sgd": lambda p: o.SGD(p, lr=0.1),
        "sgd_momentum": lambda p: o.SGD(p, lr=0.05, momentum=0.9),
        "sgd_dampening": lambda p: o.SGD(p, lr=0.05, momentum=0.9, dampening=0.3),
        "sgd_nesterov": lambda p: o.SGD(p, lr=0.05, momentum=0.8, nesterov=True, weight_decay=0.01),
        "sgd_climbing": lambda p: o.SGD(p, lr=0.001, momentum=0.5, maximize=True),
        "adagrad": lambda p: o.Adagrad(p, lr=0.1),
        "adagrad_decay": lambda p: o.Adagrad(p, lr=0.2, lr_decay=0.05, weight_decay=0.01, initial_accumulator_value=0.1, eps=1e-8),
        "adadelta": lambda p: o.Adadelta(p, lr=1.0, rho=0.9, eps=1e-6),
        "adadelta_decay": lambda p: o.Adadelta(p, lr=0.7, rho=0.95, eps=1e-4, weight_decay=0.01),
        "rmsprop": lambda p: o.RMSprop(p, lr=0.01),
        "rmsprop_momentum": lambda p: o.RMSprop(p, lr=0.01, alpha=0.9, momentum=0.8, weight_decay=0.01),
        "rmsprop_centered": lambda p: o.RMSprop(p, lr=0.01, alpha=0.95, centered=True),
        "rmsprop_all": lambda p: o.RMSprop(p, lr=0.005, alpha=0.95, eps=1e-6, centered=True, momentum=0.5, weight_decay=0.02),
        "adam": lambda p: o.Adam(p, lr=0.05),
        "adam_decay": lambda p: o.Adam(p, lr=0.05, betas=(0.8, 0.95), eps=1e-6, weight_decay=0.05),
        "adam_amsgrad": lambda p: o.Adam(p, lr=0.05, amsgrad=True),
        "adam_climbing": lambda p: o.Adam(p, lr=0.01, maximize=True),
        "adamw": lambda p: o.AdamW(p, lr=0.05, weight_decay=0.01),
        "adamw_amsgrad": lambda p: o.AdamW(p, lr=0.03, weight_decay=0.2, amsgrad=True),
        "nadam": lambda p: LaterNAdam(p, lr=0.02),
        "nadam_decay": lambda p: LaterNAdam(p, lr=0.005, betas=(0.85, 0.99), weight_decay=0.05, momentum_decay=0.01),
        "groups": lambda p: o.SGD([{"params": [p[0]]}, {"params": [p[1]], "lr": 0.01, "momentum": 0}], lr=0.05, momentum=0.9),
    }
    result = []
    for name, make in cases.items():
        weight, bias, loss = regression()
        optimiser = make([weight, bias])
        after = {}
        for step in range(1, 51):
            optimiser.zero_grad()
            loss().backward()
            optimiser.step()
            if step in (1, 2, 5, 20, 50):
                after[step] = digits(torch.cat([weight.reshape(-1), bias]), 11)
        result.append({"name": name, "after": after})
    write("optimisers", result)


class LaterNAdam(torch.optim.NAdam):
    """As from PyTorch 2.0 on; 1.13 takes one factor of the product of momenta twice."""

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p in group["params"]:
                state = self.state.setdefault(p, {"t": 0, "product": 1, "m": torch.zeros_like(p), "v": torch.zeros_like(p)})
                state["t"] += 1
                now, later = (beta1 * (1 - 0.5 * 0.96 ** (t * group["momentum_decay"])) for t in (state["t"], state["t"] + 1))
                state["product"] *= now
                grad = p.grad + group["weight_decay"] * p
                state["m"].mul_(beta1).add_(grad, alpha=1 - beta1)
                state["v"].mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
                spread = (state["v"] / (1 - beta2 ** state["t"])).sqrt() + group["eps"]
                p.addcdiv_(grad, spread, value=-group["lr"] * (1 - now) / (1 - state["product"]))
                p.addcdiv_(state["m"], spread, value=-group["lr"] * later / (1 - state["product"] * later))


def regression():
    """A loss of 35 + 7 parameters: more than whole vectors, with a rest."""
    def wave(*shape):
        return torch.sin(torch.arange(math.prod(shape), dtype=torch.float64) * 1.7 + len(shape)).reshape(shape)
    x, y = wave(6, 5), wave(6, 7) * 2
    weight, bias = wave(5, 7).requires_grad_(), wave(7).requires_grad_()
    return weight, bias, lambda: (torch.tanh(x @ weight + bias) - y).pow(2).mean()


def schedules():
    s = lr_scheduler
    cases = {
        "step": lambda o: s.StepLR(o, 7, 0.5),
        "multistep": lambda o: s.MultiStepLR(o, [5, 12, 30], 0.3),
        "exponential": lambda o: s.ExponentialLR(o, 0.93),
        "constant": lambda o: s.ConstantLR(o, 0.4, 8),
        "linear": lambda o: s.LinearLR(o, 0.2, 0.9, 11),
        "polynomial": lambda o: s.PolynomialLR(o, 20, 1.7),
        "cosine": lambda o: s.CosineAnnealingLR(o, 12, 0.01),
        "lambda": lambda o: s.LambdaLR(o, lambda epoch: 1 / (1 + 0.2 * epoch)),
        "multiplicative": lambda o: s.MultiplicativeLR(o, lambda epoch: 0.9 if epoch % 3 else 1.05),
        "onecycle": lambda o: s.OneCycleLR(o, 0.5, total_steps=50),
        "onecycle_linear": lambda o: s.OneCycleLR(o, 0.5, epochs=5, steps_per_epoch=10, pct_start=0.4, anneal_strategy="linear", div_factor=10, final_div_factor=100, base_momentum=0.7, max_momentum=0.9),
        "onecycle_three": lambda o: s.OneCycleLR(o, 0.5, total_steps=50, three_phase=True),
        "sequential": lambda o: s.SequentialLR(o, [s.LinearLR(o, 0.1, 1, 5), s.ExponentialLR(o, 0.9), s.StepLR(o, 3, 0.5)], [5, 20]),
        "chained": lambda o: s.ChainedScheduler([s.LinearLR(o, 0.1, 1, 5), s.ExponentialLR(o, 0.9)]),
        "plateau": lambda o: s.ReduceLROnPlateau(o, factor=0.5, patience=2, cooldown=3, min_lr=0.01),
        "plateau_rising": lambda o: s.ReduceLROnPlateau(o, "max", factor=0.3, patience=1, threshold=0.05, threshold_mode="abs"),
    }
    result = []
    for name, make in cases.items():
        optimiser = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.2, momentum=0.9)
        group = optimiser.param_groups[0]
        schedule = make(optimiser)
        rates, momenta = [], []
        for epoch in range(50):
            rates.append(group["lr"])
            momenta.append(group["momentum"])
            optimiser.step()
            if name.startswith("plateau"):
                schedule.step(measure(epoch))
            else:
                schedule.step()
        result.append({"name": name, "rates": rates, "momenta": momenta})
    write("schedules", result)


def measure(epoch):
    return abs(epoch % 17 - 6) / 10 + 0.01 * epoch


def curves():
    result = []
    for name, seed, activation, make in [
            ("xor_sgd", 1, nn.Tanh(), lambda p: torch.optim.SGD(p, lr=0.5, momentum=0.9)),
            ("xor_adam", 2, nn.ReLU(), lambda p: torch.optim.Adam(p, lr=0.05)),
            ("xor_dropout", 3, nn.Sequential(nn.Tanh(), nn.Dropout(0.2)), lambda p: torch.optim.RMSprop(p, lr=0.02))]:
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(2, 8), activation, nn.Linear(8, 1))
        x = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])
        y = torch.tensor([[0.0], [1], [1], [0]])
        result.append({"name": name, "seed": seed, "losses": train(net, make(net.parameters()), lambda step: nn.functional.binary_cross_entropy_with_logits(net(x), y))})
    torch.manual_seed(4)
    net = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
    images = idx("train-images-idx3-ubyte.gz", 16).reshape(-1, 784)[:3200].float() / 255
    labels = idx("train-labels-idx1-ubyte.gz", 8)[:3200].long()
    optimiser = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9)
    result.append({"name": "digits", "seed": 4, "losses": train(net, optimiser, lambda step: nn.functional.cross_entropy(net(images[step * 64:][:64]), labels[step * 64:][:64]))})
    write("curves", result)


def train(net, optimiser, loss_of):
    losses = []
    for step in range(50):
        optimiser.zero_grad()
        loss = loss_of(step)
        loss.backward()
        optimiser.step()
        losses.append(float(f"{loss.item():.7g}"))
    return losses


def idx(name, header):
    return torch.tensor(list(gzip.decompress((DIGITS / name).read_bytes())[header:]), dtype=torch.uint8)


def write(name, cases):
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.json").write_text("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n")
    print(name, len(cases))


if __name__ == "__main__":
    if torch.backends.mkl.is_available():
        sys.exit("This PyTorch is built with MKL, which draws dropout differently. Use one without, such as Debian's python3-torch.")
    initialisation()
    optimisers()
    schedules()
    curves()
