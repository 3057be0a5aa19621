namespace TamKy.NTM.Web.Features.Exports;

/// <summary>A file ready to be sent or saved.</summary>
/// <param name="Name">With extension, ASCII.</param>
public sealed record ExportFile(string Name, string ContentType, Func<Stream, CancellationToken, Task> WriteAsync);
