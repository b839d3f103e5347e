"""Every type of message, and the order in which they come."""
import time

from kernels import Kernel, order, text


def kernel_info():
    with Kernel() as kernel:
        info = kernel.reply(kernel.client.kernel_info())
        assert info["status"] == "ok" and info["protocol_version"] == "5.4"
        assert info["language_info"]["name"] == "C#" and info["language_info"]["file_extension"] == ".cs"


def execute():
    with Kernel() as kernel:
        reply, messages = kernel.run('Console.Write("a"); display("b"); 1 + 1')
        assert order(messages) == ["busy", "execute_input", "stream", "display_data", "execute_result", "idle"], order(messages)
        assert reply["status"] == "ok" and reply["execution_count"] == 1
        result = messages[4]["content"]
        assert result["data"]["text/plain"] == "2" and "text/html" in result["data"] and result["execution_count"] == 1

        reply, messages = kernel.run("1", silent=True)
        assert order(messages) == ["busy", "idle"] and reply["execution_count"] == 1
        reply, _ = kernel.run("1", store_history=False)
        assert reply["execution_count"] == 1
        reply, _ = kernel.run("var x = 4;", user_expressions={"twice": "2 * x", "bad": "z"})
        assert reply["user_expressions"]["twice"]["data"]["text/plain"] == "8"
        assert reply["user_expressions"]["bad"]["status"] == "error"


def errors():
    with Kernel() as kernel:
        reply, messages = kernel.run('int F() => throw new Exception("no");\nF();')
        assert order(messages) == ["busy", "execute_input", "error", "idle"]
        assert reply["status"] == "error" and reply["ename"] == "System.Exception" and reply["evalue"] == "no"
        assert any("cell 1, line 2" in line for line in reply["traceback"]), reply["traceback"]
        reply, _ = kernel.run("var y = ;")
        assert reply["ename"] == "CompilationError" and "(1,9)" in reply["evalue"]


def aborted():
    with Kernel() as kernel:
        first = kernel.client.execute("System.Threading.Thread.Sleep(500); throw new Exception();")
        second = kernel.client.execute("Console.Write(1)")
        third = kernel.client.execute("Console.Write(2)")
        assert [kernel.reply(r)["status"] for r in (first, second, third)] == ["error", "aborted", "aborted"]
        assert kernel.run("1")[0]["status"] == "ok"


def streams():
    with Kernel() as kernel:
        kernel.run("1")
        request = kernel.client.execute('Console.Write("now"); System.Threading.Thread.Sleep(2000); Console.Error.Write("then");')
        start = time.time()
        while kernel.client.get_iopub_msg(timeout=10)["msg_type"] != "stream":
            pass
        assert time.time() - start < 1.5
        messages = kernel.iopub(request)
        assert text(messages, "stderr") == "then"
        assert kernel.stdout("for (var i = 0; i < 10000; i++) Console.WriteLine(i);") == "".join(f"{i}\n" for i in range(10000))


def displays():
    with Kernel() as kernel:
        _, messages = kernel.run('var d = display(HTML("<b>one</b>")); d.Update("two");')
        shown, updated = messages[2], messages[3]
        assert (shown["msg_type"], updated["msg_type"]) == ("display_data", "update_display_data")
        assert shown["content"]["transient"]["display_id"] == updated["content"]["transient"]["display_id"]
        assert shown["content"]["data"]["text/plain"] == "one"
        _, messages = kernel.run('d.Update("three");')
        assert order(messages) == ["busy", "execute_input", "update_display_data", "idle"]


def questions_about_code():
    with Kernel() as kernel:
        client = kernel.client
        assert kernel.reply(client.is_complete("1 + 1"))["status"] == "complete"
        assert kernel.reply(client.is_complete("if (true) {")) == {"status": "incomplete", "indent": "    "}
        assert kernel.reply(client.complete("Conso", 5))["status"] == "ok"
        assert kernel.reply(client.inspect("Console", 3))["status"] == "ok"


def history():
    with Kernel() as kernel:
        kernel.run("var a = 1;")
        kernel.run("a")
        tail = kernel.reply(kernel.client.history(hist_access_type="tail", n=1))
        assert tail["history"] == [[1, 2, "a"]]
        found = kernel.reply(kernel.client.history(hist_access_type="search", pattern="var*", output=True))
        assert found["history"] == [[1, 1, ["var a = 1;", None]]]


def comms():
    with Kernel() as kernel:
        assert kernel.reply(kernel.client.comm_info())["comms"] == {}
        request = kernel.shell("comm_open", {"comm_id": "c", "target_name": "jupyter.widget", "data": {}})
        messages = kernel.iopub(request)
        assert order(messages) == ["busy", "comm_close", "idle"] and messages[1]["content"]["comm_id"] == "c"


def control_while_busy():
    with Kernel() as kernel:
        kernel.run("var kept = 42;")
        request = kernel.client.execute("while (true) { }")
        while kernel.client.get_iopub_msg(timeout=10)["msg_type"] != "execute_input":
            pass
        debug = kernel.reply(kernel.control("debug_request", {"command": "initialize", "seq": 3, "type": "request"}), channel="control")
        assert debug["success"] is False and debug["request_seq"] == 3
        time.sleep(3)
        assert kernel.client.hb_channel.is_beating()
        start = time.time()
        kernel.manager.interrupt_kernel()
        assert kernel.reply(request)["status"] == "error"
        assert time.time() - start < 3
        assert kernel.run("kept")[1][2]["content"]["data"]["text/plain"] == "42"


def unknown_and_unsigned():
    with Kernel() as kernel:
        assert order(kernel.iopub(kernel.shell("no_such_request"))) == ["busy", "idle"]
        key = kernel.client.session.key
        kernel.client.session.key = b"wrong"
        kernel.client.execute("System.Environment.Exit(1);")
        kernel.client.session.key = key
        assert kernel.run("1")[0]["status"] == "ok"
        assert kernel.manager.is_alive()


def stdin():
    with Kernel() as kernel:
        request = kernel.client.execute('var name = await GetInputAsync("Name?"); Console.Write("Hello " + name + Console.ReadLine());', allow_stdin=True)
        question = kernel.client.get_stdin_msg(timeout=20)
        assert question["content"] == {"prompt": "Name?", "password": False}
        assert question["parent_header"]["msg_id"] == request
        kernel.client.input("Ada")
        kernel.client.get_stdin_msg(timeout=20)
        kernel.client.input("!")
        assert text(kernel.iopub(request)) == "Hello Ada!"

        request = kernel.client.execute("Console.ReadLine();", allow_stdin=True)
        kernel.client.get_stdin_msg(timeout=20)
        kernel.manager.interrupt_kernel()
        assert kernel.reply(request)["status"] == "error"


def notebook():
    import nbformat
    from nbclient import NotebookClient
    from kernels import AsyncManager

    cells = ["var x = 20;", "x + 1", 'var d = display("one");', 'd.Update("two"); Console.WriteLine("printed");']
    document = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in cells])
    client = NotebookClient(document, kernel_manager_class=AsyncManager, kernel_name="csharp", timeout=60)
    client.execute()
    assert document.cells[1].outputs[0].data["text/plain"] == "21"
    assert document.cells[2].outputs[0].data["text/plain"] == "two", document.cells[2].outputs
    assert document.cells[3].outputs[0].text == "printed\n"
