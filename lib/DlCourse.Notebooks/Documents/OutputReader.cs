namespace DlCourse.Notebooks.Documents;

/// <summary>Reads one output of a code cell.</summary>
internal static class OutputReader
{
    /// <summary>Checks what nbformat defines for the output's type and keeps the rest as it is.</summary>
    public static Output Read(JsonPlace place)
    {
        var json = NotebookReader.Detached(place.Object());
        switch (place["output_type"].String())
        {
            case "stream":
                _ = place["name"].String();
                _ = place["text"].Text();
                break;
            case "display_data":
                CheckData(place);
                break;
            case "execute_result":
                CheckData(place);
                if (place["execution_count"].Node is not null)
                    _ = place["execution_count"].Count();
                break;
            case "error":
                _ = place["ename"].String();
                _ = place["evalue"].String();
                foreach (var line in place["traceback"].Items())
                    _ = line.String();
                break;
            default:
                throw place["output_type"].Expected("\"stream\", \"display_data\", \"execute_result\" or \"error\"");
        }
        return new Output(json);
    }

    private static void CheckData(JsonPlace place)
    {
        place["data"].CheckBundle();
        if (place.Has("metadata"))
            _ = place["metadata"].Object();
    }
}
