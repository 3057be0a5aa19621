using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Features;

/// <summary>What every page's controller has at hand: who acts, what day it is, whether the browser has gone, a word to show on the next page.</summary>
public abstract class NtmController : Controller
{
    internal const string NoticeKey = "Notice";
    internal const string NoticeCookie = "ntm-notice";

    protected Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;

    protected Clock Clock => HttpContext.RequestServices.GetRequiredService<Clock>();

    protected CancellationToken Aborted => HttpContext.RequestAborted;

    /// <summary>Shown once, on the page that comes next: "Đã lưu bản nháp."</summary>
    protected void Notify(string text) => TempData[NoticeKey] = text;
}
