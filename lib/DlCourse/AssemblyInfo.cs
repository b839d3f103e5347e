using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("DlCourse.Tests")]
