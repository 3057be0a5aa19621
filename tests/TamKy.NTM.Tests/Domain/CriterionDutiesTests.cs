using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Who is in charge of a criterion: hands change from a day, nothing is overwritten, holes are seen.</summary>
public sealed class CriterionDutiesTests
{
    private static readonly Actor Office = Person(9, (Role.CoordinationOfficer, null));
    private static readonly DateOnly Start = new(2022, 1, 1);
    private static readonly DateOnly Day = new(2022, 7, 1);

    private readonly OrganizationUnit _roads = Department(201, "Phòng Quản lý đô thị");
    private readonly OrganizationUnit _economy = Department(202, "Phòng Kinh tế");
    private readonly Criterion _criterion = Set().Criteria.Single(criterion => criterion.Number == 2);

    [Theory]
    [InlineData("2022-06-30", "Phòng Quản lý đô thị")]
    [InlineData("2022-07-01", "Phòng Kinh tế")]
    public void On_the_day_of_the_handover_the_new_unit_is_in_charge_and_the_day_before_the_old_one(string day, string expected)
    {
        var rows = Rows(Lead(_roads));

        rows.AddRange(Duties(rows).HandOver(rows[0], _economy, Day, "QĐ 5", null, Office));

        Assert.Equal(expected, Assert.Single(rows, row => row.IsInForce(DateOnly.Parse(day, null))).Unit.Name);
        Assert.Equal(("QĐ 5", "QĐ 5", null), (rows[0].EndSource, rows[1].Provenance.Source, rows[1].To));
    }

    [Fact]
    public void An_end_that_was_set_goes_over_to_the_new_unit()
    {
        var rows = Rows(Lead(_roads, to: new DateOnly(2022, 12, 31)));

        var next = Assert.Single(Duties(rows).HandOver(rows[0], _economy, Day, "QĐ 5", null, Office));

        Assert.Equal((Day, new DateOnly(2022, 12, 31)), (next.From, next.To));
    }

    [Theory]
    [InlineData("2022-01-01", "phải sau ngày đó")]
    [InlineData("2021-12-31", "phải sau ngày đó")]
    [InlineData("2022-06-14", "đã xác nhận số liệu của kỳ đến 14/6/2022")]
    [InlineData("2022-06-15", null)]
    public void Neither_before_the_unit_began_nor_within_what_it_has_verified(string day, string? refusal)
    {
        var rows = Rows(Lead(_roads));

        void Change() => Duties(rows).HandOver(rows[0], _economy, DateOnly.Parse(day, null), "QĐ 5", new DateOnly(2022, 6, 14), Office);

        if (refusal is null)
        {
            Change();
            Assert.Equal(new DateOnly(2022, 6, 14), rows[0].To);
        }
        else
        {
            Assert.Contains(refusal, Assert.Throws<RuleException>(Change).Message, StringComparison.Ordinal);
            Assert.Null(rows[0].To);
        }
    }

    [Theory]
    [InlineData(null, "2022-06-30", "2022-07-31", true)]
    [InlineData(null, "2022-07-01", null, false)]
    [InlineData("2.1", "2022-06-01", null, true)]
    [InlineData("2.1", "2022-07-01", null, false)]
    public void One_unit_has_one_part_in_the_same_thing_at_a_time(string? indicator, string from, string? to, bool isRefused)
    {
        var rows = Rows(Lead(_roads, to: new DateOnly(2022, 6, 30)));
        var terms = new DutyTerms(_roads, indicator, true, DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null), "QĐ 5");

        if (isRefused)
        {
            Assert.Contains("trùng ngày", Assert.Throws<RuleException>(() => Duties(rows).Add(terms, Office)).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Single(Duties(rows).Add(terms, Office));
        }
    }

    [Fact]
    public void Another_indicator_or_another_lead_beside_it_is_no_overlap()
    {
        var rows = Rows(Lead(_roads, "2.1"));

        Assert.Single(Duties(rows).Add(new DutyTerms(_roads, "2.2", true, Day, null, "QĐ 5"), Office));
        Assert.Single(Duties(rows).Add(new DutyTerms(_economy, "2.1", true, Day, null, "QĐ 5"), Office));
    }

    [Fact]
    public void Days_without_a_lead_are_named_by_indicator()
    {
        var rows = Rows(Lead(_roads, "2.1"), Lead(_roads, "2.2", new DateOnly(2022, 6, 30)), Lead(_economy, "2.2", from: new DateOnly(2022, 8, 1), to: new DateOnly(2022, 12, 31)));

        Assert.Equal(
            [new DutyGap("2.2", Day, new DateOnly(2022, 7, 31)), new DutyGap("2.2", new DateOnly(2023, 1, 1), null)],
            Duties(rows).Gaps(new DateOnly(2022, 6, 1)));
        Assert.Equal(new DateOnly(2022, 7, 15), Duties(rows).Gaps(new DateOnly(2022, 7, 15))[0].From);
    }

    [Fact]
    public void Who_only_helps_leads_nothing()
    {
        var rows = Rows(new CriterionAssignment(_roads, _criterion, false, Start, Source));

        Assert.Equal(2, Duties(rows).Gaps(Start).Count);
    }

    [Fact]
    public void Every_version_of_the_set_tells_the_same()
    {
        var later = Set().Criteria.Single(criterion => criterion.Number == 2).WithId(77);
        var rows = Rows(Lead(_roads, "2.1"));
        rows.Add(rows[0].CopyTo(later)!);
        var duties = new CriterionDuties(_criterion, [_criterion, later], rows);

        var added = duties.HandOver(rows[0], _economy, Day, "QĐ 5", null, Office);

        Assert.All(rows, row => Assert.Equal(new DateOnly(2022, 6, 30), row.To));
        Assert.Equal([(_criterion, "2.1"), (later, "2.1")], added.Select(row => (row.Criterion, row.Indicator!.Code)));
    }

    [Fact]
    public void A_commune_is_not_in_charge_and_only_the_office_decides()
    {
        Assert.Throws<RuleException>(() => Duties([]).Add(new DutyTerms(Commune(), null, true, Day, null, "QĐ 5"), Office));
        Assert.Throws<RuleException>(() => Duties([]).Add(new DutyTerms(_roads, null, true, Day, null, " "), Office));
        Assert.Throws<PermissionException>(() => Duties([]).Add(new DutyTerms(_roads, null, true, Day, null, "QĐ 5"), Person(3, (Role.DepartmentHead, _roads.Id))));
    }

    private static OrganizationUnit Department(int id, string name) => new OrganizationUnit($"P-{id}", UnitKind.Department, name, Source).WithId(id);

    private static List<CriterionAssignment> Rows(params CriterionAssignment[] rows) => [.. rows];

    private CriterionDuties Duties(List<CriterionAssignment> rows) => new(_criterion, [_criterion], rows);

    private CriterionAssignment Lead(OrganizationUnit unit, string? indicator = null, DateOnly? to = null, DateOnly? from = null) =>
        Assert.Single(new CriterionDuties(_criterion, [_criterion], []).Add(new DutyTerms(unit, indicator, true, from ?? Start, to, "QĐ 1"), Office));
}
