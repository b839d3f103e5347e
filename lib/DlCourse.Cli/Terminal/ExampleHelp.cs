using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DlCourse.Cli.Terminal;

/// <summary>The usual help, followed by examples.</summary>
internal sealed class ExampleHelp(HelpAction usual, string[] examples) : SynchronousCommandLineAction
{
    /// <summary>Gives a command's <c>--help</c> these examples.</summary>
    public static void AddTo(Command command, params string[] examples)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            help = new HelpOption();
            command.Options.Add(help);
        }

        help.Action = new ExampleHelp(new HelpAction(), examples);
    }

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine("  " + example);
        return result;
    }
}
