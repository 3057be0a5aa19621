using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Criteria;
using TamKy.NTM.Web.Features.CriteriaDraft;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>A whole set as a file, out for everyone who reads the sets, in for the Office: first what would change, then as a draft.</summary>
[Route("tieu-chi")]
public sealed class CriteriaFilesController(AppDbContext db, SetDrafts drafts) : NtmController
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Larger than the largest file that is read, so that a larger one is answered with a sentence.</summary>
    private const int MostRequest = 4 * UploadedFile.MostBytes;

    [HttpGet("{code}.xlsx")]
    public async Task<IActionResult> Excel(string code, [FromQuery(Name = "ban")] int? number = null) =>
        await ContentAsync(code, number) is var (name, content) ? File(SetWorkbook.Write(content), ExcelType, $"{name}.xlsx") : NotFound();

    [HttpGet("{code}.json")]
    public async Task<IActionResult> Json(string code, [FromQuery(Name = "ban")] int? number = null) =>
        await ContentAsync(code, number) is var (name, content) ? File(SetJson.Write(content), "application/json", $"{name}.json") : NotFound();

    [HttpGet("nhap")]
    [Authorize(Policy = Policies.Office)]
    public IActionResult Import() => View(new ImportPage());

    [HttpPost("nhap")]
    [Authorize(Policy = Policies.Office)]
    [RequestSizeLimit(MostRequest)]
    public async Task<IActionResult> Import([FromForm(Name = "tep")] IFormFile? file)
    {
        SetReading reading;
        try
        {
            var upload = await UploadedFile.ReadAsync(file, Aborted);
            reading = upload.IsWorkbook ? SetWorkbookReader.Read(upload.Bytes) : SetJson.Read(upload.Bytes);
        }
        catch (RuleException refusal)
        {
            reading = SetReading.Refused(refusal.Message);
        }

        if (reading.Content is not { } content)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(new ImportPage { FileName = file?.FileName, Problems = reading.Problems });
        }

        var draft = await drafts.FindAsync(content.Code, Aborted);
        var known = draft ?? await drafts.LatestAsync(content.Code, Aborted);
        return View(new ImportPage
        {
            FileName = file!.FileName,
            Content = content,
            Packed = PackedSet.Write(content),
            Changes = known is null ? null : SetComparison.OfVersions(SetContent.Of(known), content),
            Draft = draft,
        });
    }

    [HttpPost("nhap/lap-du-thao")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> BeginDraft([FromForm(Name = "noi-dung")] string? packed, [FromForm(Name = "thay")] int? replacedVersion)
    {
        if (PackedSet.Read(packed) is not { } content)
        {
            throw new RuleException("Nội dung xem trước không còn nguyên. Chọn lại tệp rồi nhập.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(Aborted);
        if (await drafts.FindAsync(content.Code, Aborted) is { } old)
        {
            db.ExpectVersion(old, replacedVersion ?? 0);
            await drafts.DiscardAsync(old, Actor, Aborted);
        }

        var draft = await drafts.BeginAsync(content.Code, content, Actor, Aborted) ?? await drafts.BeginNewAsync(content, Actor, Aborted);
        await transaction.CommitAsync(Aborted);
        Notify("Đã lập bản dự thảo từ tệp. Xem lại rồi trình lãnh đạo Văn phòng quyết định áp dụng.");
        return RedirectToAction("Edit", "CriteriaDraft", new { code = draft.Code });
    }

    private async Task<(string Name, SetContent Content)?> ContentAsync(string? code, int? number)
    {
        var key = code?.ToUpperInvariant();
        var versions = await SetVersion.Query(db.CriteriaSets.Where(set => set.Code == key), Actor).ToListAsync(Aborted);
        if (SetVersion.Choose(versions, number, Clock.Today()) is not { } chosen)
        {
            return null;
        }

        var set = await db.CriteriaSets.AsNoTracking()
            .Include(candidate => candidate.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .AsSingleQuery().SingleAsync(candidate => candidate.Id == chosen.Id, Aborted);
        var name = chosen.Number == 1 ? set.Code : $"{set.Code}-ban-{chosen.Number}";
        return (name.ToLowerInvariant(), SetContent.Of(set));
    }
}
