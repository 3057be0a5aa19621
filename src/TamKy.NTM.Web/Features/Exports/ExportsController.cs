using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TamKy.NTM.Web.Features.Errors;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Every download has this one address; the desk says who may have what.</summary>
[Route("xuat")]
public sealed class ExportsController(ExportDesk desk) : NtmController
{
    [HttpGet("{key}.{format}")]
    public async Task<IActionResult> Download(
        string key,
        string format,
        [FromQuery(Name = "ky")] string? period,
        [FromQuery(Name = "xa")] string? commune,
        [FromQuery(Name = "don-vi")] string? unit,
        [FromQuery(Name = "bo")] string? set)
    {
        var query = new ExportQuery(key, format) { Period = period, Commune = commune, Unit = unit, Set = set };
        var answer = await desk.AnswerAsync(query, Actor, Clock.Today(), Aborted);
        return answer switch
        {
            { File: { } file } => new ExportFileResult(file),
            { Problem: { } problem } => ErrorResults.Of(Request, ErrorPage.Of(StatusCodes.Status400BadRequest) with { Sentence = problem, Advice = [] }),
            _ => NotFound(),
        };
    }

    private sealed class ExportFileResult(ExportFile file) : ActionResult
    {
        public override async Task ExecuteResultAsync(ActionContext context)
        {
            var response = context.HttpContext.Response;
            response.ContentType = file.ContentType;
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = file.Name }.ToString();
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers.CacheControl = "no-store";
            await file.WriteAsync(response.Body, context.HttpContext.RequestAborted);
        }
    }
}
