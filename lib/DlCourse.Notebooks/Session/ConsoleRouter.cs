using System.Globalization;
using System.Text;

namespace DlCourse.Notebooks.Session;

/// <summary>Sends everything written to <see cref="Console"/> to the cell whose code wrote it. Each call of the console is one event.</summary>
internal sealed class ConsoleRouter(ConsoleChannel channel) : TextWriter
{
    private static readonly Lock Gate = new();
    private static bool installed;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Takes over the process's console, once. Lines are read through <see cref="ConsoleReader"/>.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (installed) return;
            installed = true;
            Console.SetOut(new ConsoleRouter(ConsoleChannel.Out));
            Console.SetError(new ConsoleRouter(ConsoleChannel.Error));
            Console.SetIn(new ConsoleReader());
        }
    }

    public override void Write(char value) => Send(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Send(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Send(buffer.ToString());

    public override void Write(string? value) => Send(value);

    public override void WriteLine() => Send("\n");

    public override void WriteLine(string? value) => Send(value + "\n");

    public override void WriteLine(object? value) => Line(value);

    public override void WriteLine(bool value) => Line(value);

    public override void WriteLine(char value) => Line(value);

    public override void WriteLine(int value) => Line(value);

    public override void WriteLine(uint value) => Line(value);

    public override void WriteLine(long value) => Line(value);

    public override void WriteLine(ulong value) => Line(value);

    public override void WriteLine(float value) => Line(value);

    public override void WriteLine(double value) => Line(value);

    public override void WriteLine(decimal value) => Line(value);

    public override void WriteLine(char[] buffer, int index, int count) => Send(new string(buffer, index, count) + "\n");

    // TextWriter would write the value and the line end as two events.
    private void Line<T>(T value) => Send(string.Create(CultureInfo.CurrentCulture, $"{value}\n"));

    private void Send(string? text)
    {
        if (!string.IsNullOrEmpty(text)) CellContext.Output?.Stream(channel, text);
    }
}
