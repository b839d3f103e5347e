namespace DlCourse.Notebooks.Tests.Session;

public sealed class UncompiledCellsTests : SessionTest
{
    [Fact]
    public async Task A_cell_can_ask_whether_another_did_not_compile_when_it_ran_last()
    {
        await Run("// exercise 98.1\nvar x = 1;");
        Assert.False(DidNotCompile("// exercise 98.1"));
        await Try("// exercise 98.1\nint x = \"no number\";");
        Assert.True(DidNotCompile("// exercise 98.1"));
        Assert.False(DidNotCompile("// exercise 98.10"));
        await Run("// exercise 98.1\nint x = 2;");
        Assert.False(DidNotCompile("// exercise 98.1"));
    }

    [Fact]
    public async Task Another_exercise_whose_number_begins_alike_is_another()
    {
        await Try("// exercise 98.23\nint x = \"no number\";");
        Assert.False(DidNotCompile("// exercise 98.2"));
        await Run("// exercise 98.23\nint x = 2;");
    }

    private static bool DidNotCompile(string firstLine) => ((Func<string, bool>)AppContext.GetData("DlCourse.DidNotCompile")!)(firstLine);
}
