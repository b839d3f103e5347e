"""A kernel as Jupyter's own client starts it, and short ways to talk to it."""
import os
import time

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager, KernelManager

TIMEOUT = 60


def spec():
    """The kernel under test: no installed kernelspec is involved."""
    argv = [os.environ["DLCOURSE_DOTNET"], os.environ["DLCOURSE_KERNEL"], "{connection_file}"]
    return KernelSpec(argv=argv, language="C#", interrupt_mode="message", display_name="C#")


class Manager(KernelManager):
    @property
    def kernel_spec(self):
        return spec()


class AsyncManager(AsyncKernelManager):
    @property
    def kernel_spec(self):
        return spec()


class Kernel:
    def __init__(self):
        self.manager = Manager()
        self.manager.start_kernel()
        self.client = self.connect()

    def connect(self):
        client = self.manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=TIMEOUT)
        return client

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    @property
    def pid(self):
        return self.manager.provisioner.pid

    def iopub(self, request, client=None):
        """All messages of the request, up to and including idle."""
        messages = []
        while True:
            message = (client or self.client).get_iopub_msg(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") != request:
                continue
            messages.append(message)
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                return messages

    def reply(self, request, client=None, channel="shell"):
        client = client or self.client
        get = client.get_shell_msg if channel == "shell" else client.get_control_msg
        while True:
            message = get(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") == request:
                return message["content"]

    def run(self, code, **options):
        """Runs a cell: its reply, and what it published."""
        request = self.client.execute(code, **options)
        messages = self.iopub(request)
        return self.reply(request), messages

    def stdout(self, code):
        return text(self.run(code)[1])

    def control(self, kind, content=None):
        message = self.client.session.msg(kind, content or {})
        self.client.control_channel.send(message)
        return message["header"]["msg_id"]

    def shell(self, kind, content=None):
        message = self.client.session.msg(kind, content or {})
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]


def text(messages, name="stdout"):
    return "".join(m["content"]["text"] for m in messages if m["msg_type"] == "stream" and m["content"]["name"] == name)


def order(messages):
    return [m["content"].get("execution_state", m["msg_type"]) for m in messages]


def is_running(pid):
    """Whether the process runs; one that has ended but is not buried yet does not."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def eventually(condition, within=10):
    end = time.time() + within
    while not condition():
        assert time.time() < end, "it did not happen"
        time.sleep(0.05)
