using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class ContributionTests
{
    private static readonly DateOnly Day = new(2022, 5, 20);
    private static readonly Actor Officer = Person(2, (Role.CommuneOfficer, OwnUnit));
    private static readonly Actor Chair = Person(3, (Role.CommuneChair, OwnUnit));
    private static readonly ContributionForm Cash = new ContributionForm("TIEN", 1, "Tiền mặt", ContributionMeasure.Money, null, Source).WithId();
    private static readonly ContributionForm Labour = new ContributionForm("CONG", 2, "Ngày công", ContributionMeasure.Rated, "công", Source).WithId();
    private static readonly ContributionForm Kind = new ContributionForm("HIENVAT", 3, "Hiện vật", ContributionMeasure.Appraised, null, Source).WithId();

    [Fact]
    public void Labour_is_worth_its_days_at_their_rate()
    {
        Assert.Equal(62_625_000, Enter(new ContributionInput(Labour, 250.5m, null, 250_000), 0).Amount);
        Assert.Equal(62_625_000, Enter(new ContributionInput(Labour, 250.5m, null, 250_000), 62_625_000).Amount);
        Assert.Contains("62.625.000", Assert.Throws<RuleException>(() => Enter(new ContributionInput(Labour, 250.5m, null, 250_000), 60_000_000)).Message, StringComparison.Ordinal);
        Assert.Equal("công", Enter(new ContributionInput(Labour, 1, "ngày", 250_000), 0).QuantityUnit);
    }

    [Fact]
    public void Kind_has_a_quantity_with_its_unit_and_a_value()
    {
        var row = Enter(new ContributionInput(Kind, 80, "bao xi măng", null), 7_200_000);

        Assert.Equal((7_200_000L, 80m, "bao xi măng", (long?)null), (row.Amount, row.Quantity, row.QuantityUnit, row.Rate));
    }

    [Fact]
    public void What_is_missing_or_does_not_belong_is_refused()
    {
        (ContributionInput? Given, long Amount)[] wrong =
        [
            (null, 5),
            (new ContributionInput(Labour, null, null, 250_000), 5),
            (new ContributionInput(Labour, 2, null, null), 5),
            (new ContributionInput(Labour, 0, null, 250_000), 5),
            (new ContributionInput(Labour, FundingLimits.Quantity, null, FundingLimits.Amount), 0),
            (new ContributionInput(Kind, 80, " ", null), 5),
            (new ContributionInput(Kind, 80, "bao", 90_000), 5),
            (new ContributionInput(Kind, 80, "bao", null), 0),
            (new ContributionInput(Cash, 80, null, null), 5),
            (new ContributionInput(Cash, null, null, null), 0),
            (new ContributionInput(new ContributionForm("LA", 1, "Lạ", ContributionMeasure.Money, null, Source), null, null, null), 5),
        ];

        Assert.All(wrong, pair => Assert.Throws<RuleException>(() => Enter(pair.Given, pair.Amount)));
    }

    [Fact]
    public void Mobilised_money_names_no_project_and_budget_no_form()
    {
        var project = new Project(Commune(), 1, new ProjectInput("Đường", null, "UBND xã", null, null, 100, null, null, [], null), Officer);
        Assert.Throws<RuleException>(() => new Disbursement(Line(), new DisbursementInput(5, "1", Day, "a") { Project = project, Contribution = new ContributionInput(Cash, null, null, null) }, Officer, Now));

        var budget = new FundingLine(2022, Commune(), new FundingSource("N", 1, "Ngân sách", true, new DateOnly(2021, 1, 1), Source), new CapitalType("SN", 1, "Vốn sự nghiệp", new DateOnly(2021, 1, 1), Source));
        Assert.Throws<RuleException>(() => new Disbursement(budget, new DisbursementInput(5, "1", Day, "a") { Contribution = new ContributionInput(Cash, null, null, null) }, Officer, Now));
        Assert.Same(project, new Disbursement(budget, new DisbursementInput(5, "1", Day, "a") { Project = project }, Officer, Now).Project);
        var stranger = new Project(Commune(OtherUnit), 1, new ProjectInput("Đường", null, "UBND xã", null, null, 100, null, null, [], null), Person(1, (Role.FinanceOfficer, 7)));
        Assert.Throws<RuleException>(() => new Disbursement(budget, new DisbursementInput(5, "1", Day, "a") { Project = stranger }, Officer, Now));
    }

    [Fact]
    public void A_correction_keeps_the_form_and_takes_value_back()
    {
        var row = Enter(new ContributionInput(Labour, 10, null, 250_000), 0);
        row.Apply(DisbursementAction.Submit, Officer, Now);
        row.Apply(DisbursementAction.Approve, Chair, Now);

        var correction = row.Correct(new DisbursementInput(500_000, "2", Day, "Ghi thừa hai công"), Officer, Now);

        Assert.Equal((-500_000L, Labour, (decimal?)null), (correction.Amount, correction.Form, correction.Quantity));
    }

    private static Disbursement Enter(ContributionInput? given, long amount) => new(Line(), new DisbursementInput(amount, "1", Day, "Dân góp") { Contribution = given }, Officer, Now);

    private static FundingLine Line()
    {
        var source = new FundingSource("DAN", 1, "Dân góp", false, new DateOnly(2021, 1, 1), Source);
        foreach (var form in new[] { Cash, Labour, Kind })
        {
            source.Add(form);
        }

        return new FundingLine(2022, Commune(), source, null);
    }
}
