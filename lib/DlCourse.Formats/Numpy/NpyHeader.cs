using System.Globalization;
using System.Text;
using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.Numpy;

/// <summary>The text of an .npy file's header: a dictionary in Python's notation, with three known keys.</summary>
/// <param name="Descr">The element type's name.</param>
/// <param name="IsFortranOrder">Whether the first dimension is the fastest.</param>
/// <param name="Shape">The length of every dimension.</param>
internal sealed record NpyHeader(string Descr, bool IsFortranOrder, long[] Shape)
{
    /// <summary>The text that NumPy would write.</summary>
    public override string ToString()
    {
        var shape = Shape.Length == 1 ? $"({Shape[0]},)" : ShapeSize.Text(Shape);
        return string.Create(CultureInfo.InvariantCulture, $"{{'descr': '{Descr}', 'fortran_order': {(IsFortranOrder ? "True" : "False")}, 'shape': {shape}, }}");
    }

    /// <summary>Reads the text. It is read as what it must be, not as Python.</summary>
    /// <exception cref="FormatException">It is another text.</exception>
    public static NpyHeader Parse(string text) => new Parser(text).Header();

    private sealed class Parser(string text)
    {
        private int place;

        public NpyHeader Header()
        {
            var (descr, order, shape) = ((string?)null, (bool?)null, (long[]?)null);
            Expect('{');
            while (!Take('}'))
            {
                var key = Quoted();
                Expect(':');
                switch (key)
                {
                    case "descr" when descr is null: descr = Descr(); break;
                    case "fortran_order" when order is null: order = TrueOrFalse(); break;
                    case "shape" when shape is null: shape = Tuple(); break;
                    default: throw Wrong($"the key '{key}' is unknown or there twice");
                }

                if (Take(',')) continue;
                Expect('}');
                break;
            }

            SkipSpaces();
            if (place < text.Length) throw Wrong("there is more after the dictionary");
            return descr is not null && order is not null && shape is not null ? new NpyHeader(descr, order.Value, shape) : throw Wrong("descr, fortran_order or shape is missing");
        }

        private string Descr()
        {
            SkipSpaces();
            return place < text.Length && text[place] == '[' ? throw Wrong("the elements are records of several fields, which are not read") : Quoted();
        }

        private string Quoted()
        {
            SkipSpaces();
            if (place >= text.Length || text[place] is not ('\'' or '"')) throw Wrong("a quoted name should be here");
            var quote = text[place];
            var end = text.IndexOf(quote, place + 1);
            if (end < 0) throw Wrong("a quoted name has no end");
            var name = text[(place + 1)..end];
            place = end + 1;
            return name.Contains('\\') ? throw Wrong("a name has a backslash") : name;
        }

        private bool TrueOrFalse()
        {
            SkipSpaces();
            foreach (var (word, value) in new[] { ("True", true), ("False", false) })
            {
                if (string.CompareOrdinal(text, place, word, 0, word.Length) != 0) continue;
                place += word.Length;
                return value;
            }

            throw Wrong("True or False should be here");
        }

        private long[] Tuple()
        {
            var lengths = new List<long>();
            Expect('(');
            while (!Take(')'))
            {
                lengths.Add(Length());
                if (lengths.Count > ShapeSize.MostDimensions) throw Wrong($"there are more than {ShapeSize.MostDimensions} dimensions");
                if (Take(',')) continue;
                Expect(')');
                break;
            }

            return [.. lengths];
        }

        private long Length()
        {
            SkipSpaces();
            var start = place;
            while (place < text.Length && char.IsAsciiDigit(text[place])) place++;
            var digits = text.AsSpan(start, place - start);
            // Python 2 marked long numbers with an L.
            if (place < text.Length && text[place] == 'L') place++;
            return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : throw Wrong("a length, a whole number from 0, should be here");
        }

        private bool Take(char symbol)
        {
            SkipSpaces();
            if (place >= text.Length || text[place] != symbol) return false;
            place++;
            return true;
        }

        private void Expect(char symbol)
        {
            if (!Take(symbol)) throw Wrong($"{symbol} should be here");
        }

        private void SkipSpaces()
        {
            while (place < text.Length && (text[place] is ' ' or '\n')) place++;
        }

        private FormatException Wrong(string what)
        {
            var shown = new StringBuilder();
            foreach (var c in text.AsSpan(0, Math.Min(80, text.Length))) shown.Append(char.IsControl(c) ? '?' : c);
            return new FormatException($"the header \"{shown.ToString().TrimEnd()}\" is not NumPy's: at character {place}, {what}.");
        }
    }
}
