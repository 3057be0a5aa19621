using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using TamKy.NTM.Web.Features.Errors;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>
/// An upload may be larger than any other request. It is read here, before the antiforgery check would read it, so that one that is too large, or that the
/// server itself breaks off, is answered with a sentence about files and not with one about an old session.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UploadLimitAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    private const int BeforeAntiforgery = -1000;
    private const long Fields = 1024 * 1024;
    private const long MostBytes = (AddForm.MostFiles * FileCheck.MostBytes) + Fields;

    public int Order => BeforeAntiforgery;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        if (http.Request.ContentLength > MostBytes)
        {
            context.Result = TooLarge(http.Request);
            return;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = MostBytes }));
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode != StatusCodes.Status413PayloadTooLarge)
        {
            context.Result = ErrorResults.Of(http.Request, ErrorPage.Of(StatusCodes.Status400BadRequest));
        }
        catch (Exception refused) when (refused is BadHttpRequestException or InvalidDataException)
        {
            context.Result = TooLarge(http.Request);
        }
        catch (IOException)
        {
            context.Result = ErrorResults.Of(http.Request, ErrorPage.Of(StatusCodes.Status400BadRequest));
        }
    }

    private static Microsoft.AspNetCore.Mvc.IActionResult TooLarge(HttpRequest request) => ErrorResults.Of(request, ErrorPage.Of(StatusCodes.Status413PayloadTooLarge) with
    {
        Title = "Tệp gửi lên quá lớn",
        Sentence = $"Mỗi tệp tối đa {FileCheck.MostBytes / 1024 / 1024} MB, mỗi lần gửi tối đa {AddForm.MostFiles} tệp. Lần gửi này vượt mức nên cổng không nhận, chưa có gì được lưu.",
        Advice = ["Chia nhỏ tệp, thu nhỏ ảnh, hoặc gửi thành nhiều lần."],
    });
}
