namespace DlCourse.Jupyter.Tests.Conformance;

/// <summary>The kernel before Jupyter's own client. Each check is a function of <c>messages.py</c> or <c>lives.py</c>.</summary>
[Collection("Processes of kernels")]
public sealed class ConformanceTests
{
    [SkippableTheory]
    [InlineData("kernel_info")]
    [InlineData("execute")]
    [InlineData("errors")]
    [InlineData("aborted")]
    [InlineData("streams")]
    [InlineData("displays")]
    [InlineData("questions_about_code")]
    [InlineData("history")]
    [InlineData("comms")]
    [InlineData("control_while_busy")]
    [InlineData("unknown_and_unsigned")]
    [InlineData("stdin")]
    [InlineData("notebook")]
    public async Task Messages_are_what_a_client_expects(string check) => await JupyterClient.CheckAsync(check);

    [SkippableTheory]
    [InlineData("two_kernels")]
    [InlineData("two_clients_and_reconnection")]
    [InlineData("reconnection_while_a_cell_runs")]
    [InlineData("a_hundred_megabytes")]
    [InlineData("a_client_that_reads_no_output")]
    [InlineData("start_and_stop")]
    [InlineData("shutdown_while_a_cell_runs")]
    [InlineData("restart")]
    [InlineData("a_kill_is_noticed")]
    [InlineData("signals")]
    [InlineData("the_kernel_ends_with_its_parent")]
    public async Task A_kernel_lives_and_ends_as_a_client_expects(string check) => await JupyterClient.CheckAsync(check);
}
