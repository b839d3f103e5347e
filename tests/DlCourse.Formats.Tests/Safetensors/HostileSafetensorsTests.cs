using System.Text;

namespace DlCourse.Formats.Tests.Safetensors;

public sealed class HostileSafetensorsTests
{
    [Theory]
    [InlineData("not json", "{\"a\"", "header is not JSON")]
    [InlineData("a list", "[1,2,3]", "must begin with {")]
    [InlineData("a space before the header", " {}", "must begin with {")]
    [InlineData("one name twice", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}""", "header is not JSON")]
    [InlineData("one name twice, once escaped", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"\u0061":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}""", "header is not JSON")]
    [InlineData("a key twice in an array", """{"a":{"dtype":"U8","dtype":"F32","shape":[1],"data_offsets":[0,1]}}""", "header is not JSON")]
    [InlineData("deep nesting", """{"a":{"shape":[[[[[[[1]]]]]]]}}""", "header is not JSON")]
    [InlineData("no type", """{"a":{"shape":[1],"data_offsets":[0,1]}}""", "must have dtype, shape and data_offsets")]
    [InlineData("no offsets", """{"a":{"dtype":"U8","shape":[1]}}""", "must have dtype, shape and data_offsets")]
    [InlineData("an unknown key", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"code":"x"}}""", "\"code\", which the format does not know")]
    [InlineData("an unknown type", """{"a":{"dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1]}}""", "elements of type F8_E4M3")]
    [InlineData("a type that is a number", """{"a":{"dtype":7,"shape":[1],"data_offsets":[0,1]}}""", "byte 8")]
    [InlineData("a negative length", """{"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}}""", "-1 in its shape")]
    [InlineData("a length with a fraction", """{"a":{"dtype":"U8","shape":[1.5],"data_offsets":[0,1]}}""", "1.5 in its shape")]
    [InlineData("a length beyond 63 bits", """{"a":{"dtype":"U8","shape":[18446744073709551616],"data_offsets":[0,1]}}""", "in its shape")]
    [InlineData("a product that overflows", """{"a":{"dtype":"F64","shape":[4611686018427387904,4611686018427387904,16],"data_offsets":[0,0]}}""", "needs")]
    [InlineData("a product that wraps to zero in 64 bits", """{"a":{"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0]}}""", "needs")]
    [InlineData("offsets that do not fit the shape", """{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}""", "needs 8 bytes for its shape (2)")]
    [InlineData("offsets in reverse", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[1,0]}}""", "the first not above the second")]
    [InlineData("negative offsets", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[-1,0]}}""", "-1 in its data_offsets")]
    [InlineData("three offsets", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,2]}}""", "must be two numbers")]
    [InlineData("arrays that overlap", """{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}""", "arrays must not overlap")]
    [InlineData("the same bytes twice", """{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}""", "arrays must not overlap")]
    [InlineData("a gap", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}}""", "1 bytes before \"b\" belong to no array")]
    [InlineData("a gap at the front", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}}""", "2 bytes before \"a\"")]
    [InlineData("bytes at the end", """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}""", "bytes after the last of the arrays")]
    [InlineData("more bytes than there are", """{"a":{"dtype":"U8","shape":[100],"data_offsets":[0,100]}}""", "need 100 bytes, but the file ends after 3")]
    [InlineData("gigabytes that are not there", """{"a":{"dtype":"U8","shape":[2000000000],"data_offsets":[0,2000000000]}}""", "need 2,000,000,000 bytes, but the file ends after 3")]
    [InlineData("more than an array holds", """{"a":{"dtype":"U8","shape":[9000000000],"data_offsets":[0,9000000000]}}""", "one array cannot hold")]
    [InlineData("metadata that are no texts", """{"__metadata__":{"x":1}}""", "must hold texts only")]
    [InlineData("65 dimensions", """{"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]}}""", "has 65 dimensions")]
    public void A_lying_header_is_refused(string what, string header, string expected)
    {
        Assert.NotEmpty(what);
        HostileFile.AssertRefused(() => SafetensorsFileTests.Read(SafetensorsFileTests.File(header, [1, 2, 3])), "w.safetensors: at byte ", expected);
    }

    [Theory]
    [InlineData(0L, "how long its header is")]
    [InlineData(1L, "how long its header is")]
    [InlineData(-1L, "how long its header is")]
    [InlineData(100_000_001L, "how long its header is")]
    [InlineData(99_999_999L, "the header need 99,999,999 bytes, but the file ends after")]
    public void A_lying_length_of_the_header_is_refused(long length, string expected) =>
        HostileFile.AssertRefused(() => SafetensorsFileTests.Read(SafetensorsFileTests.File("{}", [], length)), "w.safetensors: at byte ", expected);

    [Theory]
    [InlineData(0, "ends within the length of the header (0 of 8 bytes)")]
    [InlineData(7, "ends within the length of the header (7 of 8 bytes)")]
    [InlineData(9, "the header need 2 bytes, but the file ends after 1")]
    public void A_file_that_is_cut_says_where(int length, string expected) =>
        HostileFile.AssertRefused(() => SafetensorsFileTests.Read(SafetensorsFileTests.File("{}", [])[..length]), "w.safetensors: at byte ", expected);

    [Fact]
    public void A_name_that_is_not_UTF8_is_refused() =>
        HostileFile.AssertRefused(
            () => SafetensorsFileTests.Read([.. BitConverter.GetBytes(62L), .. "{\""u8, 0xFF, .. Encoding.UTF8.GetBytes("\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}}".PadRight(59)), 1]), "w.safetensors: at byte ", "UTF-8");
}
