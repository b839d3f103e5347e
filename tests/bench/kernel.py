"""Measures the kernel through Jupyter's own client, with ipykernel beside it in the same run.

    dotnet publish -c Release lib/DlCourse.Cli -r linux-x64 --no-self-contained -p:PublishReadyToRun=true -o /tmp/kernel
    /usr/bin/python3 tests/bench/kernel.py /tmp/kernel/DlCourse.Cli.dll jupyter start

Needs Debian's python3-jupyter-client and python3-ipykernel. Floors: first cell 1.5 s after launch, trivial cell 30 ms,
completion 100 ms (medians).
"""
import statistics
import sys
import time

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

STARTS = 7
CELLS = 200
COMPLETIONS = 40


def manager(argv):
    class Manager(KernelManager):
        @property
        def kernel_spec(self):
            return KernelSpec(argv=argv, language="", interrupt_mode="message", display_name="")

    return Manager()


def run(client, code):
    start = time.perf_counter()
    reply = client.execute_interactive(code, timeout=60, output_hook=lambda _: None)
    assert reply["content"]["status"] == "ok", reply["content"]
    return time.perf_counter() - start


def complete(client, code):
    start = time.perf_counter()
    reply = client.complete(code, len(code), reply=True, timeout=60)
    assert reply["content"]["matches"], reply["content"]
    return time.perf_counter() - start


def measure(argv, keep, prefixes):
    start = time.perf_counter()
    kernel = manager(argv)
    kernel.start_kernel()
    client = kernel.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    ready = time.perf_counter() - start
    run(client, "1 + 1")
    first = time.perf_counter() - start
    cells = [run(client, f"{i} + 1") for i in range(CELLS)] if keep else []
    completions = [complete(client, prefixes[i % len(prefixes)]) for i in range(COMPLETIONS)] if keep else []
    client.stop_channels()
    kernel.shutdown_kernel()
    return ready, first, cells, completions


def main():
    kernels = {
        "dlcourse": ["dotnet", *sys.argv[1:], "{connection_file}"],
        "ipykernel": ["/usr/bin/python3", "-m", "ipykernel_launcher", "-f", "{connection_file}"],
    }
    prefixes = {"dlcourse": ["Console.", "Mat", "new[] { 1 }."], "ipykernel": ["str.", "pri", "[1]."]}
    results = {name: [] for name in kernels}
    for i in range(STARTS):
        for name, argv in kernels.items():
            results[name].append(measure(argv, i == STARTS - 1, prefixes[name]))
    for name, runs in results.items():
        ready, first = (statistics.median(r[i] for r in runs) for i in (0, 1))
        cells = sorted(runs[-1][2])
        print(
            f"{name:10} ready {ready:.2f} s, first cell {first:.2f} s after launch (median of {STARTS}; slowest {max(r[1] for r in runs):.2f}); "
            f"trivial cell {1000 * statistics.median(cells):.1f} ms (p95 {1000 * cells[int(0.95 * CELLS)]:.1f}, median of {CELLS}); "
            f"completion {1000 * statistics.median(runs[-1][3]):.1f} ms (median of {COMPLETIONS})"
        )


if __name__ == "__main__":
    main()
