using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Account;

public sealed class AccountController(AppDbContext db) : NtmController
{
    private const string Refusal = "Tên đăng nhập hoặc mật khẩu chưa đúng. Sai 5 lần thì khóa 15 phút.";

    [HttpGet("dang-nhap")]
    [AllowAnonymous]
    public async Task<IActionResult> SignIn(string? returnUrl) => User.Identity is { IsAuthenticated: true }
        ? Continue(returnUrl)
        : View(await SignInPage.LoadAsync(db, new SignInForm { ReturnUrl = returnUrl }, Clock.ThisMonth(), Aborted));

    [HttpPost("dang-nhap")]
    [AllowAnonymous]
    [EnableRateLimiting(SignInRate.Policy)]
    public async Task<IActionResult> SignIn(SignInForm form, [FromServices] SignIn signIn)
    {
        if (ModelState.IsValid)
        {
            if (await signIn.TryAsync(form.UserName!, form.Password!))
            {
                return Continue(form.ReturnUrl);
            }

            ModelState.AddModelError(nameof(form.UserName), Refusal);
        }

        return View(await SignInPage.LoadAsync(db, form, Clock.ThisMonth(), Aborted));
    }

    [HttpPost("dang-xuat")]
    public async Task<IActionResult> SignOut([FromServices] SignInManager<AppUser> session)
    {
        await session.SignOutAsync();
        return RedirectToAction(nameof(SignIn));
    }

    [HttpGet("doi-mat-khau")]
    public IActionResult ChangePassword() => View(new ChangePasswordPage(new ChangePasswordForm(), User.MustChangePassword()));

    [HttpPost("doi-mat-khau")]
    public async Task<IActionResult> ChangePassword(ChangePasswordForm form, [FromServices] ChangePassword change)
    {
        if (ModelState.IsValid)
        {
            var refusals = await change.TryAsync(User, form.Current!, form.New!);
            if (refusals.Count == 0)
            {
                Notify("Đã đổi mật khẩu. Các máy khác đang dùng tài khoản này phải đăng nhập lại.");
                return LocalRedirect("~/");
            }

            foreach (var (field, message) in refusals)
            {
                ModelState.AddModelError(field, message);
            }
        }

        return View(new ChangePasswordPage(form, User.MustChangePassword()));
    }

    /// <summary>Only inside the portal: an address of another site leads to the first page.</summary>
    private LocalRedirectResult Continue(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
}
