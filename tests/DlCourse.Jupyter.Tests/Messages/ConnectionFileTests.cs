using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Tests.Messages;

public sealed class ConnectionFileTests
{
    [Fact]
    public void A_file_as_Jupyter_writes_it_is_read()
    {
        var file = Parse(Valid());
        Assert.Equal("127.0.0.1", file.Address.ToString());
        Assert.Equal([1001, 1002, 1003, 1004, 1005], [file.ShellPort, file.ControlPort, file.StdinPort, file.IoPubPort, file.HeartbeatPort]);
        Assert.Equal("secret", Encoding.UTF8.GetString(file.Key.Span));
    }

    [Theory]
    [InlineData("ip", "0.0.0.0", "no other machine")]
    [InlineData("ip", "*", "no other machine")]
    [InlineData("ip", "192.168.0.7", "no other machine")]
    [InlineData("ip", "example.org", "no other machine")]
    [InlineData("key", "", "has no key")]
    [InlineData("transport", "ipc", "tcp only")]
    [InlineData("signature_scheme", "hmac-md5", "hmac-sha256 only")]
    [InlineData("shell_port", 0, "between 1 and")]
    [InlineData("shell_port", 70000, "between 1 and")]
    [InlineData("shell_port", "1001", "not the JSON")]
    public void What_this_kernel_does_not_do_is_refused_with_the_reason(string property, object value, string why)
    {
        var json = Valid();
        json[property] = JsonValue.Create(value);
        Assert.Contains(why, Assert.Throws<ConnectionFileException>(() => Parse(json)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"shell_port\": {}}")]
    public void What_is_not_a_connection_file_is_refused(string text) =>
        Assert.Throws<ConnectionFileException>(() => ConnectionFile.Parse(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_missing_file_is_said_to_be_missing() =>
        Assert.Contains("cannot be read", Assert.Throws<ConnectionFileException>(() => ConnectionFile.Read("/nowhere/kernel.json")).Message);

    [Theory]
    [InlineData("localhost", "127.0.0.1")]
    [InlineData("127.0.0.2", "127.0.0.2")]
    [InlineData("::1", "::1")]
    public void Other_names_of_this_machine_are_fine(string ip, string address)
    {
        var json = Valid();
        json["ip"] = ip;
        Assert.Equal(address, Parse(json).Address.ToString());
    }

    private static ConnectionFile Parse(JsonObject json) => ConnectionFile.Parse(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private static JsonObject Valid() => new()
    {
        ["shell_port"] = 1001,
        ["control_port"] = 1002,
        ["stdin_port"] = 1003,
        ["iopub_port"] = 1004,
        ["hb_port"] = 1005,
        ["ip"] = "127.0.0.1",
        ["key"] = "secret",
        ["transport"] = "tcp",
        ["signature_scheme"] = "hmac-sha256",
        ["kernel_name"] = "",
    };
}
