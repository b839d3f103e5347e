using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace DlCourse.Data;

/// <summary>Reads and writes tables as CSV (RFC 4180), compressed with gzip or not.</summary>
/// <remarks>
/// A column whose every value is a number becomes one of numbers, any other one of words. Text is UTF-8; a wrong byte is an error, not
/// a replacement sign. Every row must be as long as the first.
/// </remarks>
public static class Csv
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, also <c>.csv.gz</c>.</param>
    /// <param name="options">How; null for a header, commas and generous limits.</param>
    /// <exception cref="DataFormatException">The file is damaged; the message names the file and the line.</exception>
    public static Table Read(string path, CsvOptions? options = null)
    {
        using var file = File.OpenRead(path);
        return Read(file, Path.GetFileName(path), options);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What the table and error messages are called after.</param>
    /// <param name="options">How; null for a header, commas and generous limits.</param>
    /// <exception cref="DataFormatException">The data is damaged; the message names the line.</exception>
    public static Table Read(Stream stream, string name, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new CsvOptions();
        var lines = Records(stream, name, options);
        if (lines.Count == 0) throw new DataFormatException($"{name}: there is no line in it.");
        var names = options.HasHeader ? lines[0].Cells : [.. lines[0].Cells.Select((_, i) => $"c{i + 1}")];
        if (Array.Exists(names, string.IsNullOrWhiteSpace)) throw new DataFormatException($"{name}: column {Array.FindIndex(names, string.IsNullOrWhiteSpace) + 1} has no name in the first line.");
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Length) throw new DataFormatException($"{name}: two columns have the same name.");
        var rows = options.HasHeader ? lines.Skip(1).ToList() : lines;
        return new Table(Path.GetFileNameWithoutExtension(name), [.. names.Select((column, i) => Column(column, [.. rows.Select(row => row.Cells[i])], options.Missing))]);
    }

    /// <summary>A table as text, with the same characters on every machine.</summary>
    public static string ToText(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            foreach (var column in table.Columns) csv.WriteField(column.Name);
            csv.NextRecord();
            for (var row = 0; row < table.Count; row++)
            {
                foreach (var column in table.Columns) csv.WriteField(column.Text(row));
                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>The cells of every line that is not empty, all lines equally long, with the numbers of the lines.</summary>
    internal static List<(int Line, string[] Cells)> Records(Stream stream, string name, CsvOptions options)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = options.Separator.ToString(),
            Mode = CsvMode.RFC4180,
            MaxFieldSize = options.LongestCell,
            BadDataFound = found => throw new DataFormatException($"{name}: a quotation mark stands where it may not, near line {found.Context.Parser?.RawRow}."),
        };
        var lines = new List<(int Line, string[] Cells)>();
        try
        {
            using var plain = Plain(stream);
            using var text = new StreamReader(plain, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            using var parser = new CsvParser(text, configuration);
            long cells = 0;
            while (parser.Read())
            {
                var line = parser.RawRow;
                cells += parser.Count;
                Limit(parser.Count, options.MostColumns, "columns", line);
                Limit(lines.Count, options.MostRows, "rows", line);
                Limit(cells, options.MostCells, "cells", line);
                if (lines.Count > 0 && parser.Count != lines[0].Cells.Length)
                {
                    throw new DataFormatException($"{name}, line {line}: there are {parser.Count} cells, but the first line has {lines[0].Cells.Length}.");
                }

                lines.Add((line, [.. parser.Record!]));
            }
        }
        catch (MaxFieldSizeException)
        {
            throw new DataFormatException($"{name}: a cell is longer than {options.LongestCell:N0} characters. Is a quotation mark left open?");
        }
        catch (Exception e) when (e is DecoderFallbackException or InvalidDataException or CsvHelperException)
        {
            throw e.InnerException as DataFormatException ?? new DataFormatException($"{name}: {Reason(e)}", e);
        }

        return lines;

        void Limit(long count, long most, string what, int line)
        {
            if (count > most) throw new DataFormatException($"{name}, line {line}: there are more than {most:N0} {what}.");
        }
    }

    private static string Reason(Exception e) => e switch
    {
        DecoderFallbackException => "a byte is not UTF-8 text.",
        InvalidDataException => "the gzip data is damaged.",
        _ => e.Message.Split('\n')[0].TrimEnd(),
    };

    /// <summary>The stream, unpacked if it begins with gzip's two bytes.</summary>
    private static Stream Plain(Stream stream)
    {
        var buffered = new BufferedStream(stream);
        var start = new byte[2];
        if (!stream.CanSeek) return buffered;
        var position = stream.Position;
        var isCompressed = stream.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && start[0] == 0x1F && start[1] == 0x8B;
        stream.Position = position;
        return isCompressed ? new GZipStream(stream, CompressionMode.Decompress) : buffered;
    }

    private static TableColumn Column(string name, string[] cells, IReadOnlyList<string> missing)
    {
        var words = cells.Select(cell => cell.Length == 0 || missing.Contains(cell) ? null : cell).ToArray();
        var numbers = new double[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            if (words[i] is null) numbers[i] = double.NaN;
            else if (!double.TryParse(words[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return new TableColumn(name, words);
        }

        return new TableColumn(name, numbers);
    }
}
