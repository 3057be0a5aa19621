using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Villages;

namespace TamKy.NTM.Web.Features.VillageChanges;

/// <summary>What only the Office changes of a village: its name from a day on, its last day, and that the entry was compared with a paper.</summary>
[Route("thon/{thon}")]
[Authorize(Policy = Policies.Reporting)]
public sealed class VillageChangesController(AppDbContext db, VillageBook book) : NtmController
{
    [HttpGet("sua")]
    public async Task<IActionResult> Edit(string thon) => await FindAsync(thon) is { } village ? View(new ChangePage(village)) : NotFound();

    [HttpPost("doi-ten")]
    public async Task<IActionResult> Rename(string thon, [Bind(Prefix = "Rename")] RenameForm form)
    {
        if (await FindAsync(thon) is not { } village)
        {
            return NotFound();
        }

        var page = new ChangePage(village) { Rename = form };
        if (form.Seen != village.Name)
        {
            throw new RuleException($"Thôn vừa được đổi tên thành “{village.Name}”. Mở lại trang để xem.");
        }

        return await ChangeAsync(page, "Rename.Name", async () =>
        {
            var name = VillageName.Check(form.Name);
            var siblings = await db.Units.AsNoTracking().Where(unit => unit.ParentId == village.ParentId && unit.Kind == UnitKind.Village && unit.Id != village.Id).ToListAsync(Aborted);
            if (siblings.Find(sibling => VillageName.Key(sibling.Name) == VillageName.Key(name)) is { } same)
            {
                throw new RuleException($"{village.Parent?.Name ?? "Xã"} đã có {same.Name}.");
            }

            village.Rename(name, form.From!.Value, Clock.Today());
            return $"Đã đổi tên thành {name}.";
        });
    }

    [HttpPost("ket-thuc")]
    public async Task<IActionResult> End(string thon, [Bind(Prefix = "End")] EndForm form)
    {
        if (await FindAsync(thon) is not { } village)
        {
            return NotFound();
        }

        return await ChangeAsync(new ChangePage(village) { End = form }, "End.LastDay", () =>
        {
            village.End(form.LastDay!.Value);
            var note = $"Kết thúc {VietnameseFormat.Date(form.LastDay.Value)} theo {CleanText.Clean(form.Basis)}.";
            village.Note = village.Note is null ? note : $"{note} {village.Note}"[..Math.Min(1000, note.Length + 1 + village.Note.Length)];
            return Task.FromResult($"Đã ghi ngày kết thúc của {village.NameInSentence}.");
        });
    }

    [HttpPost("xac-nhan")]
    public async Task<IActionResult> Confirm(string thon, [Bind(Prefix = "Confirm")] ConfirmForm form)
    {
        if (await FindAsync(thon) is not { } village)
        {
            return NotFound();
        }

        return await ChangeAsync(new ChangePage(village) { Confirm = form }, "Confirm.Source", () =>
        {
            village.Confirm(CleanText.Clean(form.Source) ?? throw new RuleException("Ghi văn bản đã đối chiếu."));
            return Task.FromResult($"Đã xác nhận {village.NameInSentence}.");
        });
    }

    private async Task<IActionResult> ChangeAsync(ChangePage page, string field, Func<Task<string>> change)
    {
        if (ModelState.IsValid)
        {
            try
            {
                var notice = await change();
                await db.SaveChangesAsync(Aborted);
                Notify(notice);
                return RedirectToAction("Details", "Villages", new { thon = page.Village.Code.ToLowerInvariant() });
            }
            catch (RuleException refusal) when (refusal is not PermissionException)
            {
                ModelState.AddModelError(field, refusal.Message);
            }
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(Edit), page);
    }

    /// <exception cref="PermissionException">The village exists for the actor, but is not theirs to change.</exception>
    private async Task<OrganizationUnit?> FindAsync(string thon)
    {
        var village = await book.FindAsync(thon, Actor, Aborted);
        if (village is not null)
        {
            VillageRights.Of(Actor, village).RequireGovern();
        }

        return village;
    }
}
