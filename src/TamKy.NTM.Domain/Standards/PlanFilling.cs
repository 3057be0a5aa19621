using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Standards;

/// <summary>How typed targets and costs become rows of a plan: what is the same stays the same row, what was emptied goes.</summary>
internal static class PlanFilling
{
    /// <exception cref="RuleException">Too long, out of the plan's years, of another set, or money that makes no sense.</exception>
    public static void Check(AchievementPlan plan, PlanInput input)
    {
        if (CleanText.Clean(input.Goal)?.Length > PlanLimits.Goal)
        {
            throw new RuleException($"Mục tiêu dài quá {PlanLimits.Goal} ký tự.");
        }

        foreach (var target in input.Targets)
        {
            if (!plan.TargetSet.Criteria.Contains(target.Criterion) || !plan.Years.Contains(target.Year))
            {
                throw new RuleException("Mục tiêu không thuộc bộ tiêu chí hoặc năm của phương án. Mở lại trang.");
            }

            if (CleanText.Clean(target.Text)?.Length > PlanLimits.Target)
            {
                throw new RuleException($"Mục tiêu của một tiêu chí dài quá {PlanLimits.Target} ký tự.");
            }
        }

        foreach (var cost in input.Costs.Where(cost => cost.Amount is not null))
        {
            if (cost.Amount is < 0 or > PlanLimits.MostMoney)
            {
                throw new RuleException("Kinh phí từ 0 đến một triệu tỷ đồng.");
            }

            if (cost.Source.SplitsByCapital != cost.Capital is not null)
            {
                throw new RuleException($"“{cost.Source.Name}” {(cost.Capital is null ? "phải ghi riêng từng loại vốn" : "không tách loại vốn")}.");
            }
        }
    }

    public static void Apply(List<PlanTarget> targets, IReadOnlyList<TargetInput> typed)
    {
        foreach (var input in typed)
        {
            var known = targets.Find(target => target.CriterionId == input.Criterion.Id && target.Year == input.Year);
            switch (known, CleanText.Clean(input.Text))
            {
                case (null, { } text):
                    targets.Add(new PlanTarget(input.Criterion, input.Year, text));
                    break;
                case ({ } target, { } text):
                    target.Text = text;
                    break;
                case ({ } target, null):
                    targets.Remove(target);
                    break;
                default:
                    break;
            }
        }
    }

    public static void Apply(List<PlanCost> costs, IReadOnlyList<CostInput> typed)
    {
        foreach (var input in typed)
        {
            var known = costs.Find(cost => cost.SourceId == input.Source.Id && cost.CapitalId == input.Capital?.Id);
            if (input.Amount is not { } amount || amount == 0)
            {
                costs.RemoveAll(cost => cost == known);
            }
            else if (known is null)
            {
                costs.Add(new PlanCost(input.Source, input.Capital, amount, CleanText.Clean(input.Note)));
            }
            else
            {
                known.Amount = amount;
                known.Note = CleanText.Clean(input.Note);
            }
        }
    }
}
