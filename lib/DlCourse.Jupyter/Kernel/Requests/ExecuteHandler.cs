using System.Text.Json;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel.Outputs;
using DlCourse.Jupyter.Messages;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Kernel.Requests;

/// <summary>Runs cells. The execution count means what it means in IPython: only what is stored in the history counts.</summary>
/// <param name="session">The session of the cells.</param>
/// <param name="outputs">Where their outputs go.</param>
/// <param name="input">Whom they may ask.</param>
/// <param name="history">Where their code is remembered.</param>
/// <param name="received">How many requests have come in so far.</param>
/// <param name="notice">Shown above the output of the first cell.</param>
internal sealed class ExecuteHandler(
    ScriptSession session, CellOutputs outputs, FrontEndInput input, InputHistory history, Func<long> received, string? notice) : IRequestHandler
{
    /// <summary>The type that <see cref="RequestType"/> names.</summary>
    public const string Type = "execute_request";

    private int next = 1;
    private long abortedThrough;

    /// <inheritdoc />
    public string RequestType => Type;

    /// <inheritdoc />
    public JsonObject Handle(KernelRequest request)
    {
        if (request.Order <= abortedThrough) return new JsonObject { ["status"] = "aborted" };
        var code = request.Content.Text("code") ?? throw new ArgumentException("An execute_request has no code.");
        var silent = request.Content.Flag("silent", false);
        var stored = !silent && !string.IsNullOrWhiteSpace(code) && request.Content.Flag("store_history", true);
        var count = next;
        if (stored) history.Add(next++, code);

        var output = new CellOutput(outputs, request.Message.Header, count, silent);
        if (!silent)
        {
            var echo = new JsonObject { ["code"] = code, ["execution_count"] = count };
            outputs.IoPub.Publish("execute_input", request.Message.Header, echo);
        }

        ShowNotice(output, silent);
        outputs.Running = output;
        try
        {
            return Run(request, code, stored ? $"cell {count}" : "cell", output);
        }
        finally
        {
            outputs.Running = null;
            output.Flush();
        }
    }

    private void ShowNotice(CellOutput output, bool silent)
    {
        if (silent || notice is null) return;
        ((ICellOutput)output).Stream(ConsoleChannel.Error, notice + "\n");
        notice = null;
    }

    private JsonObject Run(KernelRequest request, string code, string label, CellOutput output)
    {
        var asked = request.Content.Flag("allow_stdin", false) ? input.For(request.Message, output) : null;
        var result = RunCell(code, label, output, asked);
        var reply = result.Error is { } error ? ErrorContent.Reply(error) : new JsonObject { ["status"] = "ok" };
        reply["execution_count"] = next - 1;
        reply["payload"] = new JsonArray();
        reply["user_expressions"] = result.Error is null ? Evaluate(request.Content, output, asked) : [];

        // A front end that runs a whole notebook has sent its cells ahead: those after the one that failed are not to run.
        if (result.Error is not null && request.Content.Flag("stop_on_error", true)) abortedThrough = received();
        return reply;
    }

    private JsonObject Evaluate(JsonElement content, CellOutput output, ICellInput? asked)
    {
        var values = new JsonObject();
        foreach (var expression in content.Properties("user_expressions"))
        {
            var code = expression.Value.ValueKind == JsonValueKind.String ? expression.Value.GetString()! : "";
            var value = new ExpressionOutput(output);
            values[expression.Name] = value.Content(RunCell(code, $"expression {expression.Name}", value, asked));
        }

        return values;
    }

    private CellResult RunCell(string code, string label, ICellOutput output, ICellInput? asked) =>
        session.RunAsync(code, label, output, input: asked).GetAwaiter().GetResult();
}
