namespace TamKy.NTM.Web.Features.Exports;

/// <summary>An export of so many rows that its CSV is written while they are read, with memory that does not grow with them.</summary>
public interface IRowExport
{
    /// <summary>Null when what was asked for does not exist for the actor.</summary>
    Task<ExportRows?> RowsAsync(ExportRequest request, CancellationToken ct);
}
