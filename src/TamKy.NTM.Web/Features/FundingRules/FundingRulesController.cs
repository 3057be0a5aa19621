using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.FundingRules;

/// <summary>How far disbursement may lag behind the year before pages warn: set by the Office.</summary>
[Route("von/muc-canh-bao")]
[Authorize(Policy = Policies.Office)]
public sealed class FundingRulesController(AppDbContext db) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var rule = await db.FundingRules.AsNoTracking().SingleAsync(Aborted);
        return View(new FundingRulePage(rule, FundingRuleForm.Of(rule)));
    }

    [HttpPost("")]
    public async Task<IActionResult> Index(FundingRuleForm form)
    {
        var rule = await db.FundingRules.SingleAsync(Aborted);
        if (form.LagPoints is null)
        {
            ModelState.TryAddModelError(nameof(form.LagPoints), "Ghi số điểm phần trăm, ví dụ: 10.");
        }

        if (CleanText.Clean(form.Source) is not { Length: <= FundingRule.SourceLength })
        {
            ModelState.AddModelError(nameof(form.Source), $"Ghi văn bản hoặc ý kiến làm căn cứ, tối đa {FundingRule.SourceLength} chữ.");
        }

        try
        {
            if (ModelState.IsValid)
            {
                db.ExpectVersion(rule, form.Version);
                rule.Set(form.LagPoints!.Value, form.Source, Actor);
                await db.SaveChangesAsync(Aborted);
                Notify($"Đã đặt mức cảnh báo {VietnameseFormat.Number(rule.LagPoints)} điểm phần trăm.");
                return RedirectToAction("Index", "Funds");
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(nameof(form.LagPoints), refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new FundingRulePage(rule, form));
    }
}
