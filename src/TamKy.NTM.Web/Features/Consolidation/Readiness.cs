using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Something to do before the month can be frozen, with the place on the page where it is done.</summary>
public sealed record OpenTask(string Text, string Anchor);

/// <summary>What a month still lacks. Units without an accepted report do not block it: they are named in the report (decision 11).</summary>
public sealed record Readiness(
    ConsolidatedContent Content, ConsolidationFigures Figures, IReadOnlyList<PassageSlot> Slots, Reconciliation Reconciliation)
{
    public int Included => Content.Units.Count(unit => unit.IsIncluded);

    public int Worded => Needed - Slots.Count(slot => slot.IsMissing);

    public int Needed => Slots.Count(slot => slot.Sources.Count > 0);

    public bool CanFreeze => Blocking.Count == 0;

    public IReadOnlyList<OpenTask> Blocking => [.. FindBlocking()];

    public static Readiness Of(ConsolidatedContent content)
    {
        var figures = new ConsolidationFigures(content);
        return new Readiness(content, figures, PassageSlot.All(content, figures), Reconciliation.Of(content, figures));
    }

    private IEnumerable<OpenTask> FindBlocking()
    {
        if (Included == 0)
        {
            yield return new OpenTask("Chưa có báo cáo nào được chấp nhận", "don-vi");
        }

        if (Needed > Worded)
        {
            yield return new OpenTask($"{VietnameseFormat.Number(Needed - Worded)} mục chưa có lời tổng hợp", "loi");
        }

        if (!Reconciliation.Agrees)
        {
            yield return new OpenTask($"{VietnameseFormat.Number(Reconciliation.Differences)} số liệu không khớp nguồn", "doi-chieu");
        }

        if (Content.Issuer.IssuerLines.Count == 0)
        {
            yield return new OpenTask("Chưa nhập tên cơ quan ban hành, ký hiệu và người ký của Ban Chỉ đạo", "chot");
        }
    }
}
