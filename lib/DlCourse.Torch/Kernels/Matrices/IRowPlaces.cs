namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>Where the rows of the right matrix lie.</summary>
internal unsafe interface IRowPlaces<T> where T : unmanaged
{
    /// <summary>The first number of row <paramref name="p"/>; the row's numbers follow one another.</summary>
    T* Row(int p);
}
