using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Documents.Csv;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Takes a question from the browser or the console and answers with a file: one place for what exists, who may ask, and what is wrong with a question.</summary>
public sealed class ExportDesk(IEnumerable<Export> exports, IEnumerable<IDocumentWriter> writers, AppDbContext db, DemoState demo)
{
    /// <exception cref="PermissionException">No role of the actor may ask for this.</exception>
    public async Task<ExportAnswer> AnswerAsync(ExportQuery query, Actor actor, DateOnly today, CancellationToken ct)
    {
        var export = exports.FirstOrDefault(candidate => candidate.Key == query.Key);
        if (export is null || !export.Formats.Contains(query.Format))
        {
            return ExportAnswer.Nothing;
        }

        if (!export.Roles.Any(role => actor.Is(role)))
        {
            throw new PermissionException("Vai trò của tài khoản này không tải được tệp này. Cần số liệu thì hỏi Văn phòng Điều phối nông thôn mới thành phố.");
        }

        if (ExportPeriod.Parse(query.Period) is not { } period || !export.Periods.Contains(period.Kind))
        {
            return ExportAnswer.Misread(PeriodProblem(export, query.Period));
        }

        var request = new ExportRequest(actor, period, today, demo.IsDemo) { Commune = query.Commune, Unit = query.Unit, Set = query.Set };
        if (export.IsOfCommune && request.Commune is null && await OwnCommuneAsync(actor, ct) is var own)
        {
            if (own is null)
            {
                return ExportAnswer.Misread($"“{export.Title}” là của một xã. Ghi thêm mã xã (xa), ví dụ XA-TAMNGOC.");
            }

            request = request with { Commune = own };
        }

        return await FileAsync(export, query.Format, request, ct) is { } file ? ExportAnswer.Of(file) : ExportAnswer.Nothing;
    }

    private static string PeriodProblem(Export export, string? typed)
    {
        var offered = string.Join(", ", export.Periods.Select(Example));
        return string.IsNullOrEmpty(typed) ? $"Chưa ghi kỳ (ky) của “{export.Title}”. Cách ghi kỳ: {offered}."
            : ExportPeriod.Parse(typed) is { } period ? $"“{export.Title}” không lập cho {period.Name}. Cách ghi kỳ: {offered}."
            : $"Kỳ đã ghi không đọc được. Cách ghi kỳ của “{export.Title}”: {offered}.";
    }

    private static string Example(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "2022-05 (tháng)",
        PeriodKind.Quarter => "2022-Q2 (quý)",
        _ => "2022 (năm)",
    };

    private async Task<string?> OwnCommuneAsync(Actor actor, CancellationToken ct)
    {
        if (actor.CommuneIds is not [var id])
        {
            return null;
        }

        return await db.Units.Where(unit => unit.Id == id).Select(unit => unit.Code).FirstOrDefaultAsync(ct);
    }

    private async Task<ExportFile?> FileAsync(Export export, string format, ExportRequest request, CancellationToken ct)
    {
        if (format == "csv" && export is IRowExport rowExport)
        {
            return await rowExport.RowsAsync(request, ct) is { } rows
                ? new ExportFile($"{rows.FileName}.{format}", CsvText.ContentType, (output, token) => CsvRows.WriteAsync(rows.Columns, rows.Rows, output, token))
                : null;
        }

        var writer = writers.Single(candidate => candidate.Format == format);
        if (await export.BuildAsync(request, ct) is not { } document)
        {
            return null;
        }

        // Written whole before anything is sent: a fault is then an error page and not half a file.
        var content = new MemoryStream();
        writer.Write(document, content);
        return new ExportFile($"{document.Info.FileName}.{format}", writer.ContentType, async (output, token) =>
        {
            content.Position = 0;
            await content.CopyToAsync(output, token);
        });
    }
}
