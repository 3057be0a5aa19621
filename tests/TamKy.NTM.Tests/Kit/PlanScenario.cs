using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Kit;

/// <summary>A commune's plan and the people around it; every step is a real one of the domain.</summary>
public sealed class PlanScenario
{
    public const int DepartmentId = 301;

    public PlanScenario(OrganizationUnit? unit = null, NtmLevel level = NtmLevel.AdvancedCommune)
    {
        Set = new CriteriaSet("BO-NC", "Bộ nâng cao thử", level, new DateOnly(2022, 1, 1), Source);
        Set.Add(new Criterion(1, "TC01", "Quy hoạch", "Nhóm", Source));
        Set.Add(new Criterion(2, "TC02", "Giao thông", "Nhóm", Source));
        Set.Saved();
        Setting = SettingOf(level);
        Plan = new AchievementPlan(unit ?? Commune(), Set, 2024, Officer, Now).WithId();
        Plan.Fill(Input("Mục tiêu"), Officer, Now);
    }

    public static Actor Officer { get; } = Person(1, (Role.CommuneOfficer, OwnUnit));

    public static Actor Chair { get; } = Person(2, (Role.CommuneChair, OwnUnit));

    public static Actor Office { get; } = Person(3, (Role.CoordinationOfficer, 7));

    public static Actor Leader { get; } = Person(4, (Role.CommitteeLeader, 8));

    public static Actor DepartmentHead { get; } = Person(5, (Role.DepartmentHead, DepartmentId));

    public static OrganizationUnit Department { get; } = new OrganizationUnit("P-THU", UnitKind.Department, "Phòng Thử", Source).WithId(DepartmentId);

    public CriteriaSet Set { get; }

    public PlanSetting Setting { get; }

    public AchievementPlan Plan { get; }

    public FundingSource City { get; } = new FundingSource("NSTP", 1, "Ngân sách thành phố", splitsByCapital: true, new DateOnly(2021, 1, 1), Source).WithId(1);

    public FundingSource People { get; } = new FundingSource("DAN", 2, "Dân góp", splitsByCapital: false, new DateOnly(2021, 1, 1), Source).WithId(2);

    public CapitalType Investment { get; } = new CapitalType("DTPT", 1, "Vốn đầu tư phát triển", new DateOnly(2021, 1, 1), Source).WithId(1);

    /// <summary>A plan brought to a state by the steps that lead there.</summary>
    public static PlanScenario In(PlanState state)
    {
        var scenario = new PlanScenario();
        (PlanAction Action, Actor Actor)[] way = state switch
        {
            PlanState.RevisionRequested => [(PlanAction.Propose, Chair), (PlanAction.RequestRevision, Office)],
            PlanState.Rejected => [(PlanAction.Propose, Chair), (PlanAction.Ask, Office), (PlanAction.GiveOpinion, DepartmentHead), (PlanAction.Conclude, Office), (PlanAction.SubmitForApproval, Office), (PlanAction.Reject, Leader)],
            _ =>
            [
                (PlanAction.Propose, Chair), (PlanAction.Ask, Office), (PlanAction.GiveOpinion, DepartmentHead), (PlanAction.Conclude, Office),
                (PlanAction.SubmitForApproval, Office), (PlanAction.Approve, Leader), (PlanAction.Start, Chair), (PlanAction.ProposeCompletion, Chair), (PlanAction.Complete, Office),
            ],
        };
        foreach (var (action, actor) in way)
        {
            if (scenario.Plan.State == state && action is not PlanAction.GiveOpinion)
            {
                break;
            }

            scenario.Do(action, actor, "Lý do");
        }

        Assert.Equal(state, scenario.Plan.State);
        return scenario;
    }

    public PlanInput Input(string goal, string second = "Đạt") => new(
        goal,
        [.. Set.Criteria.Select(criterion => new TargetInput(criterion, 2024, criterion.Number == 2 ? second : "Đạt"))],
        [new CostInput(City, Investment, 1_200_000_000, "Đối ứng"), new CostInput(People, null, 300_000_000, null)]);

    public void Do(PlanAction action, Actor actor, string? comment = null)
    {
        var today = VietnamTime.DateOf(Now);
        switch (action)
        {
            case PlanAction.Ask:
                Plan.Ask([Department], today.AddDays(5), actor, Now, Setting);
                break;
            case PlanAction.GiveOpinion:
                Plan.GiveOpinion(DepartmentId, OpinionVerdict.Agreed, comment, actor, Now);
                break;
            case PlanAction.Conclude:
                Plan.Conclude(comment, actor, Now, Setting);
                break;
            case PlanAction.Approve:
                Plan.Approve("12/QĐ-UBND", today, actor, Now, Setting);
                break;
            default:
                Plan.Apply(action, actor, Now, Setting, comment);
                break;
        }
    }

    public static PlanSetting SettingOf(NtmLevel level = NtmLevel.AdvancedCommune) => new(level, 5, "Trưởng Ban", Source);
}
