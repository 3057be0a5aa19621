using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class RecognitionTests
{
    /// <summary>C for a commune alone, V for a village alone, B for both; from; action; to; roles. Whatever is not here is refused.</summary>
    private const string Table = """
        B  NotRegistered  Register           Registered   CommuneChair
        B  Revoked        Register           Registered   CommuneChair
        B  Registered     Prepare            Preparing    CommuneOfficer,CommuneChair
        B  Preparing      SendDossier        UnderReview  CommuneChair
        B  UnderReview    ReturnDossier      Preparing    CoordinationOfficer,CoordinationHead
        C  UnderReview    ProposeToProvince  Proposed     CoordinationOfficer,CoordinationHead
        V  UnderReview    RecordRecognition  Recognized   CoordinationOfficer,CoordinationHead
        C  Proposed       RecordReturn       Preparing    CoordinationOfficer,CoordinationHead
        C  Proposed       RecordRecognition  Recognized   CoordinationOfficer,CoordinationHead
        B  Recognized     ConfirmMaintained  Maintained   CoordinationOfficer,CoordinationHead
        B  Maintained     ConfirmMaintained  Maintained   CoordinationOfficer,CoordinationHead
        B  AtRisk         ConfirmMaintained  Maintained   CoordinationOfficer,CoordinationHead
        B  Recognized     FlagAtRisk         AtRisk       CoordinationOfficer,CoordinationHead
        B  Maintained     FlagAtRisk         AtRisk       CoordinationOfficer,CoordinationHead
        B  Recognized     RecordRevocation   Revoked      CoordinationOfficer,CoordinationHead
        B  Maintained     RecordRevocation   Revoked      CoordinationOfficer,CoordinationHead
        B  AtRisk         RecordRevocation   Revoked      CoordinationOfficer,CoordinationHead
        """;

    private static readonly IReadOnlyList<(string For, RecognitionState From, RecognitionAction Action, RecognitionState To, Role[] Roles)> Rows =
    [
        .. Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(cells => (
            cells[0], Enum.Parse<RecognitionState>(cells[1]), Enum.Parse<RecognitionAction>(cells[2]), Enum.Parse<RecognitionState>(cells[3]),
            cells[4].Split(',').Select(Enum.Parse<Role>).ToArray())),
    ];

    private static readonly Actor Officer = Person(1, (Role.CommuneOfficer, OwnUnit));
    private static readonly Actor Chair = Person(2, (Role.CommuneChair, OwnUnit));
    private static readonly Actor Office = Person(3, (Role.CoordinationOfficer, 7));
    private static readonly DateOnly Day = new(2022, 6, 10);

    public static TheoryData<RecognitionState, bool> Situations { get; } = new(
        from state in Enum.GetValues<RecognitionState>()
        from isVillage in new[] { false, true }
        where !(isVillage && state is RecognitionState.Proposed)
        select (state, isVillage));

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_role_may_take_exactly_the_steps_of_the_table(RecognitionState state, bool isVillage)
    {
        var cases =
            from role in Enum.GetValues<Role>()
            from unit in new[] { OwnUnit, OtherUnit }
            from action in Enum.GetValues<RecognitionAction>()
            select (role, unit, action);

        var outcomes = cases.Select(each => (each, Outcome: Try(state, isVillage, each.action, each.role, each.unit))).ToList();

        Assert.Equal(outcomes.Select(outcome => (outcome.each, Expect(state, isVillage, outcome.each.action, outcome.each.role, outcome.each.unit))), outcomes);
    }

    [Fact]
    public void Who_ticked_the_dossier_does_not_send_it()
    {
        var record = In(RecognitionState.Preparing, isVillage: false);
        var both = Person(1, (Role.CommuneOfficer, OwnUnit), (Role.CommuneChair, OwnUnit));

        Assert.Throws<PermissionException>(() => record.Apply(RecognitionAction.SendDossier, both, Now));
    }

    [Fact]
    public void A_line_that_is_neither_there_nor_explained_holds_the_dossier_back()
    {
        var record = In(RecognitionState.Preparing, isVillage: false);
        var open = record.Items[1];
        record.Mark(new Dictionary<int, (bool, string?)> { [open.Id] = (false, " ") }, Officer, Now);

        var refusal = Assert.Throws<RuleException>(() => record.Apply(RecognitionAction.SendDossier, Chair, Now));
        Assert.Contains(open.Requirement, refusal.Message, StringComparison.Ordinal);

        record.Mark(new Dictionary<int, (bool, string?)> { [open.Id] = (false, "Có sau khi kiểm kê") }, Officer, Now);
        record.Apply(RecognitionAction.SendDossier, Chair, Now);
        Assert.Equal(RecognitionState.UnderReview, record.State);
    }

    [Fact]
    public void The_dossier_lists_the_general_papers_and_then_each_criterion()
    {
        var record = In(RecognitionState.Preparing, isVillage: false);

        Assert.Equal(
            ["Tờ trình", "Hồ sơ minh chứng tiêu chí 1. Quy hoạch", "Hồ sơ minh chứng tiêu chí 2. Giao thông", "Hồ sơ minh chứng tiêu chí 3. Thủy lợi"],
            record.Items.Select(item => item.Requirement));
    }

    [Fact]
    public void A_new_registration_gets_a_new_checklist_and_keeps_the_old_answers()
    {
        var record = In(RecognitionState.Revoked, isVillage: false);
        var before = record.Items;
        var set = new CriteriaSet("BO-MOI", "Bộ mới", NtmLevel.AdvancedCommune, new DateOnly(2023, 1, 1), Source);
        set.Add(new Criterion(1, "TC01", "Chuyển đổi số", "Nhóm", Source));

        record.Apply(RecognitionAction.Register, Chair, Now.AddYears(1));
        Assert.Empty(record.Items);
        record.Prepare(set, [new DossierPaper(NtmLevel.AdvancedCommune, 1, "Tờ trình mới", Source)], Officer, Now.AddYears(1).AddDays(3));

        Assert.Equal(["Tờ trình mới", "Hồ sơ minh chứng tiêu chí 1. Chuyển đổi số"], record.Items.Select(item => item.Requirement));
        Assert.All(record.Items, item => Assert.False(item.IsPresent));
        var kept = Assert.Single(record.Replaced);
        Assert.Equal(Now.AddYears(1), kept.Key);
        Assert.Equal(before, kept);
        Assert.All(kept, item => Assert.True(item.IsPresent));
        Assert.Equal(new DateOnly(2023, 6, 11), record.RegisteredOn);
    }

    [Fact]
    public void A_recognition_older_than_the_portal_stands_as_it_was_read()
    {
        var record = Recognition.Recorded(Commune(), NtmLevel.StandardCommune, 2017, null, null, Source);

        Assert.Equal((RecognitionState.Recognized, 2017, null), (record.State, record.RecognizedYear, record.DecisionNumber));
        Assert.Equal(Confidence.ToBeConfirmed, record.Provenance.Confidence);
    }

    [Fact]
    public void A_revocation_is_not_older_than_the_recognition_and_has_its_reason()
    {
        var record = In(RecognitionState.Recognized, isVillage: false);

        Assert.Throws<RuleException>(() => record.RecordRevocation("9/QĐ-UBND", Day.AddDays(-1), "Không còn đạt", Office, Now));
        Assert.Throws<RuleException>(() => record.RecordRevocation("9/QĐ-UBND", Day, null, Office, Now));
        record.RecordRevocation("9/QĐ-UBND", Day, "Không còn đạt", Office, Now);

        Assert.Equal((RecognitionState.Revoked, "9/QĐ-UBND"), (record.State, record.RevocationNumber));
        Assert.False(record.IsRecognized);
    }

    private static string Expect(RecognitionState state, bool isVillage, RecognitionAction action, Role role, int unit)
    {
        var rows = Rows.Where(row => row.Action == action && row.Roles.Contains(role) && (unit == OwnUnit || role is Role.CoordinationOfficer or Role.CoordinationHead)).ToList();
        return rows.Find(row => row.From == state && (row.For == "B" || row.For == (isVillage ? "V" : "C"))) is { Roles: not null } open
            ? open.To.ToString()
            : rows.Count > 0 ? nameof(RuleException)
            : nameof(PermissionException);
    }

    private static string Try(RecognitionState state, bool isVillage, RecognitionAction action, Role role, int unit)
    {
        var record = In(state, isVillage);
        var before = (record.State, record.Version);
        var refusal = Record.Exception(() => Take(record, action, Person(9, (role, unit))));
        return refusal is null ? record.State.ToString() : before == (record.State, record.Version) ? refusal.GetType().Name : "changed on refusal";
    }

    private static void Take(Recognition record, RecognitionAction action, Actor actor)
    {
        switch (action)
        {
            case RecognitionAction.Prepare:
                record.Prepare(SetOf(record.Level), [new DossierPaper(record.Level, 1, "Tờ trình", Source)], actor, Now);
                break;
            case RecognitionAction.RecordRecognition:
                record.RecordRecognition("5/QĐ-UBND", Day, actor, Now);
                break;
            case RecognitionAction.RecordRevocation:
                record.RecordRevocation("9/QĐ-UBND", Day, "Không còn đạt", actor, Now);
                break;
            default:
                record.Apply(action, actor, Now, "Lý do");
                break;
        }
    }

    private static CriteriaSet SetOf(NtmLevel level)
    {
        var set = new CriteriaSet("BO", "Bộ", level, new DateOnly(2022, 1, 1), Source);
        Set().Criteria.ToList().ForEach(criterion => set.Add(criterion));
        return set;
    }

    /// <summary>Brought to a state by the steps that lead there.</summary>
    private static Recognition In(RecognitionState state, bool isVillage)
    {
        var unit = isVillage ? new OrganizationUnit("THON-1", UnitKind.Village, "Thôn Một", Source) { Parent = Commune() }.WithId(901) : Commune();
        var record = new Recognition(unit, isVillage ? NtmLevel.ModelVillage : NtmLevel.AdvancedCommune, Source).WithId();
        (RecognitionAction Action, Actor Actor)[] dossier = [(RecognitionAction.Register, Chair), (RecognitionAction.Prepare, Officer), (RecognitionAction.SendDossier, Chair)];
        (RecognitionAction Action, Actor Actor)[] way =
        [
            .. dossier,
            .. isVillage ? [] : new[] { (RecognitionAction.ProposeToProvince, Office) },
            (RecognitionAction.RecordRecognition, Office),
            state is RecognitionState.AtRisk ? (RecognitionAction.FlagAtRisk, Office)
                : state is RecognitionState.Revoked ? (RecognitionAction.RecordRevocation, Office)
                : (RecognitionAction.ConfirmMaintained, Office),
        ];
        foreach (var (action, actor) in way)
        {
            if (record.State == state)
            {
                break;
            }

            Take(record, action, actor);
            if (action is RecognitionAction.Prepare)
            {
                record.Items.ToList().ForEach(item => item.WithId());
                record.Mark(record.Items.ToDictionary(item => item.Id, _ => (true, (string?)null)), Officer, Now);
            }
        }

        Assert.Equal(state, record.State);
        return record;
    }
}
