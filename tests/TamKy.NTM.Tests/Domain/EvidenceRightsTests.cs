using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Evidence;
using static TamKy.NTM.Tests.Kit.DomainBuilders;
using static TamKy.NTM.Tests.Kit.EvidenceSamples;

namespace TamKy.NTM.Tests.Domain;

public sealed class EvidenceRightsTests
{
    private const int Department = 55;

    [Theory]
    [InlineData(Role.CommuneOfficer, OwnUnit, true, true)]
    [InlineData(Role.CommuneChair, OwnUnit, true, true)]
    [InlineData(Role.CommuneOfficer, OtherUnit, false, false)]
    [InlineData(Role.DepartmentOfficer, Department, true, false)]
    [InlineData(Role.DepartmentHead, Department, true, false)]
    [InlineData(Role.CoordinationOfficer, 7, true, true)]
    [InlineData(Role.CoordinationHead, 7, true, true)]
    [InlineData(Role.CommitteeMember, 8, false, false)]
    [InlineData(Role.CommitteeLeader, 8, false, false)]
    [InlineData(Role.FinanceOfficer, 8, false, false)]
    [InlineData(Role.Viewer, 8, false, false)]
    [InlineData(Role.SystemAdmin, null, false, false)]
    public void Who_may_prove_a_criterion_the_department_is_in_charge_of_and_another(Role role, int? unit, bool inCharge, bool other)
    {
        var rights = new EvidenceRights(Person(1, (role, unit)), Commune(), new HashSet<string> { Water.Key });

        Assert.Equal((inCharge, other), (rights.MayProve(Water31), rights.MayProve(new EvidenceTarget.Indicator("BO-THU", 2, "2.1"))));
    }

    [Fact]
    public void A_department_ties_and_unties_only_what_it_is_in_charge_of()
    {
        var roads = new EvidenceTarget.Indicator("BO-THU", 2, "2.1");
        var file = File(Kind(), "2022-01-01", null, Water31, roads);
        var rights = new EvidenceRights(Person(1, (Role.DepartmentOfficer, Department)), Commune(), new HashSet<string> { Water.Key });

        file.Prove([Water32], rights, Now);

        Assert.Equal([roads.Key, Water32.Key], file.Links.Select(link => link.Target));
        Assert.Throws<PermissionException>(() => file.Prove([new EvidenceTarget.Criterion("BO-THU", 2)], rights, Now));
    }

    [Fact]
    public void A_file_always_proves_something()
    {
        var file = File(Kind(), "2022-01-01");

        Assert.Throws<RuleException>(() => file.Prove([], Office(), Now));
        Assert.True(file.Proves(Water31.Key));
    }

    [Fact]
    public void Removing_takes_a_reason_and_the_unit_that_added_it_or_the_Office()
    {
        var own = Person(2, (Role.CommuneChair, OwnUnit));
        var member = Person(3, (Role.CommitteeMember, OwnUnit));
        var file = File(Kind(), "2022-01-01");

        Assert.Throws<RuleException>(() => file.Remove("  ", own, Now));
        Assert.Throws<PermissionException>(() => file.Remove("Nhầm", member, Now));
        file.Remove("Nhầm", own, Now);

        Assert.Equal(("Nhầm", own.Name, true), (file.RemovalReason, file.RemovedBy, file.IsRemoved));
        Assert.Contains("đã gỡ", Assert.Throws<RuleException>(() => file.Prove([Water32], Office(), Now)).Message);
    }

    [Theory]
    [InlineData("TC:XA-NTM-2021-2025:17", "TC:XA-NTM-2021-2025:17")]
    [InlineData("CT:XA-NTM-2021-2025:17:17.10", "TC:XA-NTM-2021-2025:17")]
    public void A_key_of_a_target_is_read_back(string key, string criterion)
    {
        var target = EvidenceTarget.Parse(key);

        Assert.Equal((key, criterion), (target?.Key, target?.CriterionKey));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("TC")]
    [InlineData("TC::1")]
    [InlineData("TC:BO:-1")]
    [InlineData("TC:BO:mot")]
    [InlineData("CT:BO:1:")]
    [InlineData("CT:BO:1:1.1:2")]
    [InlineData("KH:1")]
    public void Anything_else_is_no_target(string? key) => Assert.Null(EvidenceTarget.Parse(key));

    [Theory]
    [InlineData("Biên bản số 5.pdf", "Biên bản số 5.pdf")]
    [InlineData(@"C:\Users\lan\Ảnh.JPG", "Ảnh.JPG")]
    [InlineData("../../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "a Set-Cookie x.pdf")]
    [InlineData("\u202Efdp.exe.pdf", "fdp.exe.pdf")]
    [InlineData("a\0b.png", "ab.png")]
    [InlineData("\"x\";<y>|*?.docx", "x y.docx")]
    [InlineData(".pdf", "tai-lieu.pdf")]
    [InlineData("..", "tai-lieu")]
    [InlineData("", "tai-lieu")]
    [InlineData(null, "tai-lieu")]
    public void A_name_is_made_harmless(string? sent, string expected) => Assert.Equal(expected, EvidenceFileName.Clean(sent));

    [Fact]
    public void A_long_name_keeps_its_extension()
    {
        var name = EvidenceFileName.Clean(new string('ă', 400) + ".xlsx");

        Assert.Equal((EvidenceFile.FileNameLength, true), (name.Length, name.EndsWith("ă.xlsx", StringComparison.Ordinal)));
    }
}
