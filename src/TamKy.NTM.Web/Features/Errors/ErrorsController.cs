using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace TamKy.NTM.Web.Features.Errors;

/// <summary>Pages for status codes, whatever the method that met them. They are shown at the address that was asked for.</summary>
[Route("loi")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("{code:int:range(400,599)}")]
    public IActionResult Show(int code)
    {
        var isReExecuted = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        return ErrorResults.Of(Request, ErrorPage.Of(isReExecuted && Response.StatusCode >= 400 ? Response.StatusCode : code));
    }
}
