using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TamKy.NTM.Web.Features.Errors;

/// <summary>The one way an error leaves the portal: a page for people, a message for scripts.</summary>
internal static class ErrorResults
{
    public static IActionResult Of(HttpRequest request, ErrorPage page) => request.WantsJson()
        ? new JsonResult(new { status = page.Code, message = page.Sentence, reference = request.HttpContext.TraceIdentifier }) { StatusCode = page.Code }
        : new ViewResult
        {
            ViewName = "Error",
            StatusCode = page.Code,
            ViewData = new ViewDataDictionary<ErrorPage>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = page },
        };
}
