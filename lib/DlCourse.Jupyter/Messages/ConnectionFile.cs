using System.Net;
using System.Text;
using System.Text.Json;

namespace DlCourse.Jupyter.Messages;

/// <summary>Where a front end wants its kernel to listen, and the key that both sign their messages with.</summary>
/// <param name="Address">The address: always one that other machines cannot reach.</param>
/// <param name="ShellPort">The port for requests.</param>
/// <param name="ControlPort">The port for requests that do not wait for a running cell.</param>
/// <param name="StdinPort">The port on which the kernel asks for input.</param>
/// <param name="IoPubPort">The port on which outputs are published.</param>
/// <param name="HeartbeatPort">The port that echoes.</param>
/// <param name="Key">The key of the signatures.</param>
public sealed record ConnectionFile(
    IPAddress Address, int ShellPort, int ControlPort, int StdinPort, int IoPubPort, int HeartbeatPort, ReadOnlyMemory<byte> Key)
{
    private const int MostBytes = 1 << 20;

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="ConnectionFileException">It cannot be read, or asks for what this kernel refuses.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length > MostBytes) throw new ConnectionFileException($"{path} is too large to be a connection file.");
            return Parse(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ConnectionFileException($"The connection file cannot be read: {e.Message}");
        }
    }

    /// <summary>Parses the text of a connection file.</summary>
    /// <exception cref="ConnectionFileException">It is malformed, or asks for what this kernel refuses.</exception>
    public static ConnectionFile Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw new ConnectionFileException("The connection file is not a JSON object.");
            return Parse(root);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ConnectionFileException($"The connection file is not the JSON that Jupyter writes: {e.Message}");
        }
    }

    private static ConnectionFile Parse(JsonElement root)
    {
        var transport = Text(root, "transport", "tcp");
        if (transport != "tcp") throw new ConnectionFileException($"The connection file asks for transport '{transport}'; this kernel has tcp only.");
        var scheme = Text(root, "signature_scheme", MessageSigner.Scheme);
        if (scheme != MessageSigner.Scheme)
        {
            throw new ConnectionFileException($"The connection file asks for signatures of scheme '{scheme}'; this kernel has {MessageSigner.Scheme} only.");
        }

        var key = Text(root, "key", "");
        if (key.Length == 0)
        {
            throw new ConnectionFileException("The connection file has no key: whoever reached the port could run code. This kernel refuses that.");
        }

        return new ConnectionFile(
            Loopback(Text(root, "ip", "127.0.0.1")),
            Port(root, "shell_port"),
            Port(root, "control_port"),
            Port(root, "stdin_port"),
            Port(root, "iopub_port"),
            Port(root, "hb_port"),
            Encoding.UTF8.GetBytes(key));
    }

    private static IPAddress Loopback(string ip)
    {
        if (ip == "localhost") return IPAddress.Loopback;
        if (IPAddress.TryParse(ip, out var address) && IPAddress.IsLoopback(address)) return address;
        throw new ConnectionFileException(
            $"The connection file asks the kernel to listen on '{ip}'. It listens only where no other machine can reach it: 127.0.0.1.");
    }

    private static string Text(JsonElement root, string name, string otherwise) =>
        root.TryGetProperty(name, out var value) ? value.GetString() ?? otherwise : otherwise;

    private static int Port(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value)) throw new ConnectionFileException($"The connection file has no {name}.");
        return value.TryGetInt32(out var port) && port is > 0 and <= IPEndPoint.MaxPort
            ? port
            : throw new ConnectionFileException($"The connection file's {name} is {value}; a port is between 1 and {IPEndPoint.MaxPort}.");
    }
}
