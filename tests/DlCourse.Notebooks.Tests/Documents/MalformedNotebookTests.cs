using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Tests.Documents;

public class MalformedNotebookTests
{
    [Theory]
    [InlineData("", "byte 0: expected a notebook, found an empty file")]
    [InlineData(" \n\t ", "byte 0: expected a notebook, found an empty file")]
    [InlineData("\ufeff{}", "byte 0: expected JSON, found a byte order mark, which Jupyter does not read either; save the file as UTF-8")]
    [InlineData("# A lesson", "line 1, byte 1: expected JSON, found something else or an early end: '#' is an invalid start")]
    [InlineData("{\"cells\": [\0]}", "line 1, byte 12 (in cells): expected JSON")]
    [InlineData("{} {}", "line 1, byte 4: expected JSON")]
    [InlineData("{\"cells\": [,]}", "(in cells): expected JSON")]
    [InlineData("{\"a\": 1,}", "expected JSON")]
    [InlineData("{\"a\": NaN}", "expected JSON")]
    [InlineData("{\"a\": 01}", "expected JSON")]
    [InlineData("{\"a\": \"line\nbreak\"}", "expected JSON")]
    [InlineData("{/* comment */}", "expected JSON")]
    [InlineData("{\n<<<<<<< HEAD\n", "line 2, byte 1: expected JSON, found a marker of an unresolved git merge; resolve the conflict first")]
    [InlineData("{\"a\":[{\"b\":1,\"b\":2}]}", "a[0].b: expected every key once, found this one twice; remove one")]
    [InlineData("{\"a\":[\"x\",\"\\ud83d\"]}", "a[1]: expected Unicode text, found half of a surrogate pair")]
    [InlineData("{\"a\":{\"\\udc00\":1}}", "a: expected Unicode text, found half of a surrogate pair")]
    [InlineData("null", "top level: expected a notebook (an object with nbformat and cells), found nothing")]
    [InlineData("[]", "top level: expected a notebook (an object with nbformat and cells), found a list")]
    [InlineData("{}", "nbformat: expected a whole number, found nothing (the key is missing or null)")]
    [InlineData("{\"worksheets\":[]}", "top level: expected nbformat 4, found the older layout with worksheets; open and save it in Jupyter")]
    [InlineData("{\"nbformat\":3,\"nbformat_minor\":0,\"worksheets\":[]}", "nbformat: expected nbformat 4, found 3; open and save it in Jupyter")]
    [InlineData("{\"nbformat\":5,\"nbformat_minor\":0}", "nbformat: expected nbformat 4.0 to 4.5, found 5.0, which is newer than this program")]
    [InlineData("{\"nbformat\":4,\"nbformat_minor\":6}", "nbformat_minor: expected nbformat 4.0 to 4.5, found 4.6, which is newer")]
    [InlineData("{\"nbformat\":99999999999999999999,\"nbformat_minor\":6}", "nbformat: expected a whole number, found 99999999999999999999")]
    [InlineData("{\"nbformat\":4.5,\"nbformat_minor\":0}", "nbformat: expected a whole number, found 4.5")]
    [InlineData("{\"nbformat\":4,\"nbformat_minor\":-1}", "nbformat_minor: expected a whole number, found -1")]
    [InlineData("{\"nbformat\":4,\"nbformat_minor\":5}", "metadata: expected an object, found nothing")]
    [InlineData("{\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{}}", "cells: expected a list, found nothing")]
    [InlineData("{\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{},\"cells\":{}}", "cells: expected a list, found an object")]
    public void What_is_no_notebook_is_refused(string json, string message)
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(json, "03.ipynb"));
        Assert.StartsWith("03.ipynb: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_with_half_a_surrogate_pair_is_refused()
    {
        // Not among the rows above: the compiler stores attributes as UTF-8, which cannot hold it.
        var error = Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse("{\"a\":\"\ud83d\"}", "n.ipynb"));
        Assert.Equal("n.ipynb: character 6: expected Unicode text, found half of a surrogate pair", error.Message);
    }

    [Theory]
    [InlineData("7", "cells[1]: expected an object, found 7")]
    [InlineData("{\"source\":\"\"}", "cells[1].cell_type: expected a string, found nothing")]
    [InlineData("{\"cell_type\":\"heading\",\"source\":\"\"}", "cells[1].cell_type: expected \"code\", \"markdown\" or \"raw\", found \"heading\"")]
    [InlineData("{\"cell_type\":\"raw\"}", "cells[1].source: expected a string or a list of strings, found nothing")]
    [InlineData("{\"cell_type\":\"raw\",\"source\":[\"a\",1]}", "cells[1].source: expected a string or a list of strings, found a list")]
    [InlineData("{\"cell_type\":\"raw\",\"source\":\"\",\"id\":5}", "cells[1].id: expected a string, found 5")]
    [InlineData("{\"cell_type\":\"raw\",\"source\":\"\",\"metadata\":[]}", "cells[1].metadata: expected an object, found a list of strings")]
    [InlineData("{\"cell_type\":\"markdown\",\"source\":\"\",\"outputs\":[]}", "cells[1].outputs: expected this on code cells only, found it on a markdown cell; remove it")]
    [InlineData("{\"cell_type\":\"raw\",\"source\":\"\",\"execution_count\":null}", "cells[1].execution_count: expected this on code cells only, found it on a raw cell")]
    [InlineData("{\"cell_type\":\"code\",\"source\":\"\",\"attachments\":{}}", "cells[1].attachments: expected attachments only on markdown and raw cells")]
    [InlineData("{\"cell_type\":\"raw\",\"source\":\"\",\"attachments\":{\"a.png\":1}}", "cells[1].attachments[\"a.png\"]: expected an object, found 1")]
    [InlineData("{\"cell_type\":\"raw\",\"source\":\"\",\"attachments\":{\"a\":{\"image/png\":1}}}", "cells[1].attachments.a[\"image/png\"]: expected a string or a list")]
    [InlineData("{\"cell_type\":\"code\",\"source\":\"\",\"execution_count\":\"1\"}", "cells[1].execution_count: expected a whole number, found \"1\"")]
    [InlineData("{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":{}}", "cells[1].outputs: expected a list, found an object")]
    [InlineData("{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":[null]}", "cells[1].outputs[0]: expected an object, found nothing")]
    [InlineData("{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":[{\"output_type\":\"pyout\"}]}", "cells[1].outputs[0].output_type: expected \"stream\", \"display_data\"")]
    [InlineData("{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":[{\"output_type\":\"stream\",\"text\":\"\"}]}", "cells[1].outputs[0].name: expected a string")]
    [InlineData("{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":[{\"output_type\":\"display_data\",\"data\":{\"text/html\":{}}}]}", "cells[1].outputs[0].data[\"text/html\"]: expected a string or a list of strings, found an object")]
    [InlineData("{\"cell_type\":\"code\",\"source\":\"\",\"outputs\":[{\"output_type\":\"error\",\"ename\":\"\",\"evalue\":\"\",\"traceback\":[0]}]}", "cells[1].outputs[0].traceback[0]: expected a string, found 0")]
    public void A_bad_cell_is_refused_with_its_place(string cell, string message)
    {
        var json = $$"""{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[{"cell_type":"raw","source":""},{{cell}}]}""";
        var error = Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(json, "n.ipynb"));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[', ']', 300)]
    [InlineData('[', ']', 1_000_000)]
    [InlineData('[', ' ', 1_000_000)]
    public void Deep_nesting_is_refused_without_a_stack_overflow(char open, char close, int levels)
    {
        var json = $$"""{"metadata":{{new string(open, levels)}}{{new string(close, levels)}}}""";
        var error = Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(json, "n.ipynb"));
        Assert.Equal("expected at most 256 levels of nesting, found more", error.Problem);
    }

    [Fact]
    public void A_file_too_large_for_memory_is_refused_before_it_is_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
                file.SetLength(5L << 30);
            var error = Assert.Throws<NotebookFormatException>(() => NotebookDocument.Load(path));
            Assert.Contains("expected at most 128 MiB, found 5120 MiB; clear the outputs", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 }, "byte 0: expected UTF-8, found UTF-16")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}' }, "byte 0: expected JSON, found a byte order mark")]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xC3, 0xA9, 0xC3, (byte)'"' }, "byte 4: expected UTF-8, found a byte that is not")]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' }, "byte 1: expected UTF-8, found a byte that is not")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08 }, "byte 1: expected UTF-8, found a byte that is not")]
    [InlineData(new byte[] { 0, 0, 0, 0 }, "line 1, byte 1: expected JSON")]
    public void A_file_of_other_bytes_is_refused(byte[] bytes, string message)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var error = Assert.Throws<NotebookFormatException>(() => NotebookDocument.Load(path));
            Assert.StartsWith($"{path}: {message}", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
