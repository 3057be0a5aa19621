using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Features.Errors;

namespace TamKy.NTM.Web.Features.Account;

/// <summary>Who signed in with a password given by somebody else changes it first; until then there is only that page, signing out, and errors.</summary>
internal sealed class FirstSignInFilter : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!context.HttpContext.User.MustChangePassword()
            || context.ActionDescriptor is ControllerActionDescriptor action
                && (action.ControllerTypeInfo == typeof(AccountController) || action.ControllerTypeInfo == typeof(ErrorsController)))
        {
            return;
        }

        context.Result = context.HttpContext.Request.WantsJson()
            ? ErrorResults.Of(context.HttpContext.Request, ErrorPage.Of(403) with { Sentence = "Phải đổi mật khẩu trước khi làm việc." })
            : new RedirectToActionResult(nameof(AccountController.ChangePassword), "Account", null);
    }
}
