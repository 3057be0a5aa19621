using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TamKy.NTM.Web.Features.Errors;

/// <summary>
/// A form whose antiforgery token is missing or belongs to another session is refused with a page of its own, which shows what was typed, so that it
/// can be copied.
/// </summary>
internal sealed class StaleFormFilter : IAlwaysRunResultFilter
{
    private const int MostTexts = 200;

    /// <summary>Shorter ones are ids and choices, quicker to pick again than to copy.</summary>
    private const int ShortestText = 3;

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult)
        {
            return;
        }

        var page = new ErrorPage(
            400,
            "Phiên làm việc đã cũ",
            "Trang này mở từ một phiên làm việc cũ nên cổng chưa nhận. Số liệu trên cổng không đổi.",
            ["Mở lại trang rồi gửi lần nữa."],
            [],
            Typed(context.HttpContext.Request));
        context.Result = ErrorResults.Of(context.HttpContext.Request, page);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static List<string> Typed(HttpRequest request) => request.HasFormContentType
        ?
        [
            .. request.Form
                .Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && !field.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
                .SelectMany(field => field.Value)
                .OfType<string>()
                .Where(text => text.Trim().Length >= ShortestText)
                .Take(MostTexts),
        ]
        : [];
}
