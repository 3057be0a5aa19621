namespace TamKy.NTM.Web.Documents.Csv;

/// <summary>Writes rows as CSV while they are read; holds one row at a time.</summary>
public static class CsvRows
{
    private const int BufferSize = 32 * 1024;

    public static async Task WriteAsync(
        IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, Stream output, CancellationToken ct)
    {
        await using var writer = new StreamWriter(output, CsvText.Encoding, BufferSize, leaveOpen: true) { NewLine = CsvText.LineEnd };
        await writer.WriteLineAsync(CsvText.Line(columns).AsMemory(), ct);
        await foreach (var row in rows.WithCancellation(ct))
        {
            await writer.WriteLineAsync(CsvText.Line(row).AsMemory(), ct);
        }

        await writer.FlushAsync(ct);
    }
}
