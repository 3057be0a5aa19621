using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Web.Features.Errors;

namespace TamKy.NTM.Web.Features;

/// <summary>
/// A refusal is a page: a permission is 403, a rule or a lost race is 409, each with the sentence that says what to do. Everything else is a bug and
/// goes on to the page for 500.
/// </summary>
internal sealed class RuleExceptionFilter(ILogger<RuleExceptionFilter> log) : IExceptionFilter
{
    private const string Overtaken = "Người khác vừa sửa nội dung này. Mở lại trang để xem bản mới, rồi ghi lại phần của bạn.";

    public void OnException(ExceptionContext context)
    {
        var page = context.Exception switch
        {
            PermissionException refusal => ErrorPage.Of(403) with { Sentence = refusal.Message },
            RuleException refusal => ErrorPage.Of(409) with { Title = "Việc này chưa làm được", Sentence = refusal.Message, Advice = [] },
            DbUpdateConcurrencyException => ErrorPage.Of(409) with { Title = "Nội dung vừa thay đổi", Sentence = Overtaken, Advice = [] },
            _ => null,
        };
        if (page is null)
        {
            return;
        }

        log.LogInformation("Refused with {Status}: {Kind}", page.Code, context.Exception.GetType().Name);
        context.Result = ErrorResults.Of(context.HttpContext.Request, page with { Links = Back(context.HttpContext.Request) });
        context.ExceptionHandled = true;
    }

    private static IReadOnlyList<ErrorLink> Back(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value
            ? [new ErrorLink("Mở lại trang vừa rồi", page.PathAndQuery)]
            : [];
}
