using DlCourse.Plotting;

namespace DlCourse;

/// <summary>Tables and images of tensors (see <see cref="TensorPlots"/>).</summary>
public static class TensorImagePlots
{
    extension(Plot)
    {
        /// <summary>A table of values as coloured cells, the first row on top.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="values">A tensor [rows, columns]; NaN is an empty cell.</param>
        /// <param name="rows">A name for each row; null for their numbers.</param>
        /// <param name="columns">A name for each column; null for their numbers.</param>
        /// <param name="xLabel">What the columns are.</param>
        /// <param name="yLabel">What the rows are.</param>
        /// <param name="valueLabel">What the colours measure.</param>
        /// <param name="twoSided">True for values with two sides: blue below zero, orange above.</param>
        /// <param name="showValues">Whether the numbers stand in the cells; null if there are at most 200 of them.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; not two axes; not one name for each row and column.</exception>
        public static Figure Heatmap(
            string title, Tensor values, IEnumerable<string>? rows = null, IEnumerable<string>? columns = null, string xLabel = "", string yLabel = "",
            string valueLabel = "", bool twoSided = false, bool? showValues = null) =>
            Plot.Heatmap(title, values.ToArray2D(), rows, columns, xLabel, yLabel, valueLabel, twoSided, showValues);

        /// <summary>How often each class was taken for each: rows are the truth, columns what was said.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="counts">A tensor [K, K] of counts.</param>
        /// <param name="classes">K names.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; a table that is not square; counts that are not whole.</exception>
        public static Figure ConfusionMatrix(string title, Tensor counts, IEnumerable<string> classes)
        {
            var whole = TensorArrays.Whole(nameof(counts), counts.flatten());
            var table = new int[counts.ToArray2D().GetLength(0), counts.shape[1]];
            Buffer.BlockCopy(whole, 0, table, 0, whole.Length * sizeof(int));
            return Plot.ConfusionMatrix(title, table, classes);
        }

        /// <summary>An image: grey, or in colour.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="pixels">[H, W] or [1, H, W] in grey; [3, H, W] in colour, with parts from 0 to 1, or from 0 to 255 if uint8.</param>
        /// <param name="black">The amount that is black; null for the smallest there is. For grey images.</param>
        /// <param name="white">The amount that is white; null for the largest there is. For grey images.</param>
        /// <param name="showValues">Whether the numbers stand in the pixels. For grey images.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; another shape.</exception>
        public static Figure Image(string title, Tensor pixels, double? black = null, double? white = null, bool showValues = false) =>
            IsColour(pixels) ? Plot.Image(title, Colour(pixels)) : Plot.Image(title, Grey(pixels), black, white, showValues);

        /// <summary>Images side by side.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="images">A batch: [N, H, W] or [N, 1, H, W] in grey, [N, 3, H, W] in colour.</param>
        /// <param name="captions">Words above each; null for their numbers.</param>
        /// <param name="columns">How many stand side by side.</param>
        /// <param name="showValues">Whether the numbers stand in the pixels. For grey images.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; another shape; not one caption for each.</exception>
        public static Figure Images(string title, Tensor images, IEnumerable<string>? captions = null, int columns = 5, bool showValues = false)
        {
            ArgumentNullException.ThrowIfNull(images);
            if (images.ndim is not (3 or 4)) throw new ArgumentException($"A batch of images is [N, H, W] or [N, C, H, W], and this tensor has the shape {TensorArrays.ShapeOf(images)}: for one image use Plot.Image.", nameof(images));
            return TensorImagePlots.Side(title, [.. Enumerable.Range(0, (int)images.shape[0]).Select(i => images[i])], captions, columns, showValues);
        }

        /// <summary>Images side by side.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="images">Images, all grey or all in colour.</param>
        /// <param name="captions">Words above each; null for their numbers.</param>
        /// <param name="columns">How many stand side by side.</param>
        /// <param name="showValues">Whether the numbers stand in the pixels. For grey images.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; another shape; not one caption for each.</exception>
        public static Figure Images(string title, IEnumerable<Tensor> images, IEnumerable<string>? captions = null, int columns = 5, bool showValues = false) =>
            TensorImagePlots.Side(title, [.. images], captions, columns, showValues);

        /// <summary>One step of a convolution: the patch, the kernel, and the number they give.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="image">A tensor [H, W].</param>
        /// <param name="kernel">A tensor [K, K].</param>
        /// <param name="row">The row of the output.</param>
        /// <param name="column">The column of the output.</param>
        /// <param name="stride">How far the kernel moves.</param>
        /// <param name="padding">How many zeros stand around the image.</param>
        /// <returns>The figure.</returns>
        /// <exception cref="ArgumentException">No title; not two axes each; a place that is not in the output.</exception>
        public static Figure Convolution(string title, Tensor image, Tensor kernel, int row, int column, int stride = 1, int padding = 0) =>
            Plot.Convolution(title, image.ToArray2D(), kernel.ToArray2D(), row, column, stride, padding);
    }

    private static Figure Side(string title, Tensor[] images, IEnumerable<string>? captions, int columns, bool showValues) =>
        images.Length > 0 && IsColour(images[0])
            ? Plot.Images(title, images.Select(Colour), captions, columns)
            : Plot.Images(title, images.Select(Grey), captions, columns, showValues);

    private static bool IsColour(Tensor image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return image.ndim == 3 && image.shape[0] == 3;
    }

    private static double[,] Grey(Tensor image)
    {
        if (image.ndim is not (2 or 3) || (image.ndim == 3 && image.shape[0] != 1))
        {
            throw new ArgumentException($"An image is [H, W] or [1, H, W] in grey and [3, H, W] in colour, and this tensor has the shape {TensorArrays.ShapeOf(image)}.", nameof(image));
        }

        return (image.ndim == 3 ? image[0] : image).ToArray2D();
    }

    /// <summary>Torch has the colours first, pictures have them last.</summary>
    private static double[,,] Colour(Tensor image)
    {
        var pixels = IsColour(image) ? image.permute(1, 2, 0) : throw new ArgumentException($"The first image is in colour, and this one has the shape {TensorArrays.ShapeOf(image)}.", nameof(image));
        return (image.dtype == ScalarType.Byte ? pixels.to(float64) / 255 : pixels).ToArray3D();
    }
}
