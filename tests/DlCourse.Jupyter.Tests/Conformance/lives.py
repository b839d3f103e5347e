"""How kernels begin, end, meet several clients, and survive bad moments."""
import os
import signal
import subprocess
import sys
import time

from kernels import TIMEOUT, Kernel, eventually, is_running, text


def two_kernels():
    with Kernel() as one, Kernel() as two:
        one.run("var x = 1;")
        assert two.run("x")[0]["status"] == "error"
        two.run("var x = 2;")
        assert one.stdout("Console.Write(x);") == "1" and two.stdout("Console.Write(x);") == "2"


def two_clients_and_reconnection():
    with Kernel() as kernel:
        kernel.run("var x = 7;")
        other = kernel.connect()
        request = other.execute("Console.Write(x);")
        assert text(kernel.iopub(request)) == "7", "every client sees every output"
        assert text(kernel.iopub(request, other)) == "7"
        other.stop_channels()

        kernel.client.stop_channels()
        kernel.client = kernel.connect()
        assert kernel.stdout("Console.Write(x);") == "7"


def reconnection_while_a_cell_runs():
    with Kernel() as kernel:
        kernel.client.execute("for (var i = 0; i < 20; i++) { System.Threading.Thread.Sleep(100); Console.Write(i); }")
        time.sleep(0.5)
        kernel.client.stop_channels()
        client = kernel.manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=TIMEOUT)
        kernel.client = client
        assert kernel.stdout('Console.Write("again");') == "again"


def a_hundred_megabytes():
    with Kernel() as kernel:
        code = 'var line = new string((char)120, 999); for (var i = 0; i < 100_000; i++) Console.WriteLine(line);'
        start = time.time()
        reply, messages = kernel.run(code)
        assert reply["status"] == "ok" and len(text(messages)) == 100_000_000
        print(f"100 MB in {time.time() - start:.1f} s")
        with open(f"/proc/{kernel.pid}/status") as status:
            peak = next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))
        print(f"peak {peak} MB")
        assert peak < 1000

        reply, messages = kernel.run("Console.Write(new string((char)121, 100_000_000));")
        assert reply["status"] == "ok" and len(text(messages)) == 100_000_000
        assert kernel.stdout("Console.Write(1);") == "1"


def a_client_that_reads_no_output():
    with Kernel() as kernel:
        request = kernel.client.execute("for (var i = 0; i < 3_000; i++) { Console.Write(new string((char)120, 100_000)); if (i % 100 == 0) display(i); }")
        assert kernel.reply(request)["status"] == "ok"
        kernel.client.stop_channels()
        kernel.client = kernel.connect()
        assert kernel.stdout("Console.Write(1);") == "1"


def start_and_stop():
    runs = 50 if os.environ.get("DLCOURSE_FULL") == "1" else 5
    for _ in range(runs):
        kernel = Kernel()
        assert kernel.run("1")[0]["status"] == "ok"
        pid, file, ports = kernel.pid, kernel.manager.connection_file, kernel.manager.ports
        kernel.client.stop_channels()
        start = time.time()
        kernel.manager.shutdown_kernel()
        assert time.time() - start < 5, "the kernel had to be killed"
        assert not is_running(pid) and not os.path.exists(file)
        with open("/proc/net/tcp") as table:
            listening = {line.split()[1] for line in table.readlines()[1:] if line.split()[3] == "0A"}
        assert not any(address.endswith(f":{port:04X}") for address in listening for port in ports)


def shutdown_while_a_cell_runs():
    kernel = Kernel()
    kernel.client.execute("new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start(); while (true) { }")
    time.sleep(1)
    reply = kernel.reply(kernel.control("shutdown_request", {"restart": False}), channel="control")
    assert reply == {"status": "ok", "restart": False}
    eventually(lambda: not is_running(kernel.pid))
    kernel.client.stop_channels()
    kernel.manager.shutdown_kernel(now=True)


def restart():
    with Kernel() as kernel:
        kernel.run("var x = 1;")
        pid = kernel.pid
        kernel.manager.restart_kernel()
        kernel.client.wait_for_ready(timeout=TIMEOUT)
        assert kernel.pid != pid
        reply, _ = kernel.run("x")
        assert reply["status"] == "error" and reply["execution_count"] == 1


def a_kill_is_noticed():
    with Kernel() as kernel:
        os.kill(kernel.pid, signal.SIGKILL)
        eventually(lambda: not kernel.manager.is_alive())
        eventually(lambda: not kernel.client.hb_channel.is_beating(), 20)


def signals():
    with Kernel() as kernel:
        request = kernel.client.execute("while (true) { }")
        time.sleep(1.5)
        os.kill(kernel.pid, signal.SIGINT)
        assert kernel.reply(request)["status"] == "error"
        os.kill(kernel.pid, signal.SIGINT)
        assert kernel.run("1")[0]["status"] == "ok"
        os.kill(kernel.pid, signal.SIGTERM)
        eventually(lambda: not is_running(kernel.pid))


def the_kernel_ends_with_its_parent():
    code = "import time; from kernels import Kernel; k = Kernel(); print(k.pid, flush=True); time.sleep(100)"
    parent = subprocess.Popen([sys.executable, "-c", code], cwd=os.path.dirname(__file__), stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    assert is_running(pid)
    parent.kill()
    eventually(lambda: not is_running(pid))
    parent.wait()
