using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Features;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Actions that fail and fields that are read, to try what surrounds every action. Known to <see cref="ProbeApp"/> alone.</summary>
[Route("thu-nghiem")]
[SuppressMessage("Performance", "CA1822", Justification = "Actions are instance methods.")]
public sealed class ProbeController : NtmController
{
    [HttpGet("ai")]
    public IActionResult Who() => Json(new { Actor.Name, Roles = Actor.Grants.Select(grant => grant.Role.ToString()) });

    [HttpGet("quyen")]
    public IActionResult Forbidden() => throw new PermissionException();

    [HttpGet("quy-tac")]
    public IActionResult Refused() => throw new RuleException("Tháng này đã chốt.");

    [HttpGet("cham")]
    public IActionResult Overtaken() => throw new DbUpdateConcurrencyException();

    [HttpGet("loi")]
    public IActionResult Broken() => throw new InvalidOperationException("secret of the machine");

    [HttpGet("van-phong")]
    [Authorize(Policy = Policies.Office)]
    public IActionResult Office() => Content("Văn phòng");

    [HttpPost("ghi")]
    public IActionResult Save(ProbeForm form) => Json(form);

    [HttpPost("doc")]
    [IgnoreAntiforgeryToken]
    public IActionResult Read(ProbeForm form) => Json(new
    {
        form.Share,
        form.Amount,
        form.Due,
        form.Text,
        Errors = ModelState.ToDictionary(field => field.Key, field => field.Value!.Errors.Select(error => error.ErrorMessage)),
        Typed = ModelState.ToDictionary(field => field.Key, field => field.Value!.AttemptedValue),
    });
}
