using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>The pages of the portal that the user's roles use, in one order for all. A page that does not exist has no address and is left out.</summary>
public sealed class NavigationMenu(CurrentActor me)
{
    public IReadOnlyList<NavigationItem> For(IUrlHelper url)
    {
        var items = new List<NavigationItem>();
        void Add(bool isUsed, string text, string controller, string action = "Index", object? values = null)
        {
            if (isUsed && url.Action(action, controller, values) is { } href)
            {
                items.Add(new NavigationItem(text, href, IsCurrent(url.ActionContext, controller)));
            }
        }

        var commune = me.CommuneCode;
        Add(true, "Việc cần làm", "Home");
        Add(commune is null && Opens(Policies.Overview), "Tổng quan", "Overview");
        Add(commune is null && Opens(Policies.Overview), "Khoảng cách", "Gaps");
        Add(Opens(Policies.Reporting), "Báo cáo tháng", "MonthlyReports");
        Add(commune is null && Opens(Policies.Reporting), "Xác nhận", "Verifications");
        Add(commune is not null, "Tiêu chí của xã", "Overview", "Commune", new { xa = commune });
        Add(commune is not null, "Khoảng cách", "Gaps", "Commune", new { xa = commune });
        Add(Opens(Policies.Reporting), "Chương trình", "Programmes");
        Add(Opens(Policies.Reporting), "Thôn", "Villages");
        Add(Opens(Policies.Reporting), "Vốn", "Funds");
        Add(true, "Bộ tiêu chí", "Criteria");
        Add(Opens(Policies.Standards), "Đạt chuẩn", "Standards");
        Add(Opens(Policies.IssuedReports), "Tổng hợp", "Consolidation");
        Add(Opens(Policies.Units), "Đơn vị", "Units");
        return items;
    }

    /// <summary>The reader may have a calendar of the unit's deadlines.</summary>
    public bool HasCalendar => me.IsSignedIn && !me.MustChangePassword && Opens(Policies.Reporting);

    private static bool IsCurrent(ActionContext page, string controller) =>
        page.RouteData.Values["controller"]?.ToString() is { } current
        && (string.Equals(current, controller, StringComparison.OrdinalIgnoreCase) || (controller == "Criteria" && current.StartsWith(controller, StringComparison.Ordinal))
            || (controller == "Units" && current == "Reorganizations")
            || (controller == "Programmes" && current is ("ProgrammeTasks" or "Occurrences" or "ProgrammeDraft" or "TaskEditing" or "ProgrammeGroups" or "ProgrammeImport"))
            || (controller == "Funds" && current is ("Disbursements" or "Contributions" or "Projects" or "Arrears" or "Treasury" or "Statements" or "AllocationImport" or "FundingRules")));

    private bool Opens(string area) => Policies.Opens(area, me.Actor);
}
