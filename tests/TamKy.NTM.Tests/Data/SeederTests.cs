using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Audit;
using TamKy.NTM.Web.Data.Seed;

namespace TamKy.NTM.Tests.Data;

public sealed class SeederTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private AppDbContext _db = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateSeededAsync();
        _db = _database.Open();
    }

    public async ValueTask DisposeAsync()
    {
        await _db.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Theory]
    [InlineData("XA-NTM-2021-2025", 19, 57)]
    [InlineData("XA-NTMNC-2021-2025", 19, 75)]
    [InlineData("XA-NTMKM-2021-2025", 4, 5)]
    [InlineData("XA-NTM-2016-2020", 19, 49)]
    [InlineData("THON-NTMKM-2022-2025", 10, 10)]
    [InlineData("KDC-NTMKM-2016-2020", 10, 10)]
    [InlineData("XA-NTM-2026-2030", 10, 47)]
    public async Task A_set_has_all_its_criteria_and_indicators(string code, int criteria, int indicators)
    {
        var set = await Sets().SingleAsync(s => s.Code == code);

        Assert.Equal((criteria, indicators), (set.Criteria.Count, set.Criteria.Sum(c => c.Indicators.Count)));
        Assert.Equal(Enumerable.Range(1, criteria), set.Criteria.Select(c => c.Number).Order());
    }

    [Fact]
    public async Task There_are_seven_sets() => Assert.Equal(7, await _db.CriteriaSets.CountAsync());

    [Fact]
    public async Task The_zone_of_the_province_stands_on_the_set()
    {
        var zones = await _db.CriteriaSets.Where(s => s.ZoneCode != null).ToDictionaryAsync(s => s.Code, s => s.ZoneCode);

        Assert.Equal(new() { ["XA-NTM-2021-2025"] = "2", ["THON-NTMKM-2022-2025"] = "3" }, zones);
    }

    [Fact]
    public void Every_unit_in_charge_is_a_unit()
    {
        var units = SeedFile.Read<UnitFile>(UnitSeed.File).Units.Select(u => u.Code).ToHashSet();

        var sets = SeedFile.Names(CriteriaSeed.Folder).Select(SeedFile.Read<CriteriaSetFile>);
        var leads = sets.SelectMany(s => s.Criteria).SelectMany(c => c.LeadUnits).ToList();

        Assert.NotEmpty(leads);
        Assert.All(leads, lead => Assert.Contains(lead, units));
    }

    [Fact]
    public async Task Every_criterion_of_the_communes_has_a_unit_that_leads_it()
    {
        var led = await _db.CriterionAssignments.Where(a => a.IsLead).Select(a => a.CriterionId).ToListAsync();

        var sets = await Sets().Where(s => s.Level == NtmLevel.StandardCommune || s.Level == NtmLevel.AdvancedCommune).ToListAsync();

        Assert.All(sets.SelectMany(s => s.Criteria), c => Assert.Contains(c.Id, led));
    }

    [Fact]
    public async Task A_unit_has_one_part_in_a_criterion_and_the_leading_one_wins()
    {
        var parts = await _db.CriterionAssignments
            .Where(a => a.Unit.Code == "P-KT" && _db.Criteria.Any(c => c.Id == a.CriterionId && c.Code == "TC03"))
            .ToListAsync();

        Assert.All(parts, part => Assert.True(part.IsLead));
        Assert.Equal(parts.Count, parts.Select(part => part.CriterionId).Distinct().Count());
        Assert.Contains(await _db.CriterionAssignments.Where(a => a.Unit.Code == "HND-TP").ToListAsync(), a => !a.IsLead);
    }

    [Fact]
    public async Task A_threshold_that_nobody_set_stays_null()
    {
        var indicator = await Indicator("XA-NTM-2021-2025", "2.1");

        var threshold = Assert.Single(indicator.Thresholds);
        Assert.Null(threshold.Value);
        Assert.True(indicator.SetByProvince);
        Assert.Equal(ComplianceStatus.AwaitingThreshold, indicator.Evaluate(100, true, indicator.ThresholdOn(new(2022, 6, 14), "2")?.Value));
    }

    [Fact]
    public async Task A_threshold_is_in_force_in_January_when_the_set_was_followed_as_a_draft()
    {
        var indicator = await Indicator("XA-NTM-2021-2025", "3.1");

        Assert.Equal(80, indicator.ThresholdOn(new(2022, 1, 14), "2")?.Value);
        Assert.Equal(new DateOnly(2022, 3, 8), (await _db.CriteriaSets.SingleAsync(s => s.Code == "XA-NTM-2021-2025")).EffectiveFrom);
    }

    [Fact]
    public async Task A_threshold_of_one_year_is_kept_with_its_year()
    {
        var indicator = await Indicator("XA-NTM-2016-2020", "10.1");

        Assert.Equal((2020, 41m), indicator.Thresholds.Select(t => (t.Year ?? 0, t.Value ?? 0)).Single());
    }

    [Fact]
    public async Task Numeric_indicators_have_thresholds_and_the_others_have_none()
    {
        var indicators = await _db.Indicators.Include(i => i.Thresholds).ToListAsync();

        Assert.All(indicators, i => Assert.Equal(i.IsNumeric, i.Thresholds.Count > 0));
        Assert.All(indicators, i => Assert.Equal(i.IsNumeric, i.Comparison != ComparisonOperator.Pass));
        Assert.All(indicators.Where(i => i.Measure == Measure.Percentage), i => Assert.Equal(100, i.MaxValue));
    }

    [Fact]
    public async Task Confidence_of_set_text_and_threshold_is_kept_apart()
    {
        var indicators = await _db.Indicators.Include(i => i.Thresholds).ToListAsync();

        Assert.Equal(22, indicators.Count(i => i.Provenance.Confidence == Confidence.Confirmed));
        Assert.Contains(indicators, i => i.Provenance.Confidence == Confidence.Confirmed
            && i.Thresholds.Any(t => t.Provenance.Confidence == Confidence.ToBeConfirmed));
        Assert.Equal(Confidence.Confirmed, (await _db.CriteriaSets.SingleAsync(s => s.Code == "XA-NTM-2021-2025")).Provenance.Confidence);
        Assert.All(await _db.CriterionAssignments.ToListAsync(), a => Assert.Equal(Confidence.ToBeConfirmed, a.Provenance.Confidence));
    }

    [Fact]
    public async Task Criteria_that_only_hold_a_place_say_so()
    {
        var placeholders = await Sets().Where(s => s.Criteria.Any(c => c.IsPlaceholder)).ToListAsync();

        Assert.Equal(["KDC-NTMKM-2016-2020", "THON-NTMKM-2022-2025", "XA-NTM-2026-2030"], placeholders.Select(s => s.Code).Order());
    }

    [Fact]
    public async Task Seeding_again_changes_nothing()
    {
        var before = await AuditVerifier.VerifyAsync(_db);

        await SeedAsync();

        Assert.True(before.IsWhole);
        Assert.Equal(before, await AuditVerifier.VerifyAsync(_db));
    }

    [Fact]
    public async Task What_the_office_corrected_is_not_overwritten()
    {
        var unit = await _db.Units.SingleAsync(u => u.Code == "P-KT");
        unit.ShortName = "Phòng KT";
        _db.Remove(await _db.DayOverrides.FirstAsync(d => d.Date == new DateOnly(2022, 9, 1)));
        (await _db.CriterionAssignments.FirstAsync(a => a.UnitId == unit.Id)).To = new(2022, 12, 31);
        await _db.SaveChangesAsync();
        var before = await AuditVerifier.VerifyAsync(_db);

        await SeedAsync();

        Assert.Equal(before, await AuditVerifier.VerifyAsync(_db));
    }

    [Fact]
    public async Task A_unit_that_is_missing_is_added()
    {
        await _database.SqlAsync($"DELETE FROM Units WHERE Code = 'THON-TT-VINHBINH'");

        await SeedAsync();

        var village = await _db.Units.Include(u => u.Parent).SingleAsync(u => u.Code == "THON-TT-VINHBINH");
        Assert.Equal("XA-TAMTHANG", village.Parent?.Code);
    }

    [Fact]
    public async Task No_unit_is_above_itself()
    {
        var parents = await _db.Units.ToDictionaryAsync(u => u.Id, u => u.ParentId);

        Assert.All(parents.Keys, id => Assert.True(Ancestors(id, parents).Take(10).Count() < 10));
    }

    [Fact]
    public async Task Each_commune_has_its_own_bodies()
    {
        var communes = await _db.Units.Where(u => u.Kind == UnitKind.Commune).Select(u => u.Code).ToListAsync();

        var bodies = await _db.Units.Select(u => u.Code).ToListAsync();

        Assert.Equal(4, communes.Count);
        Assert.All(communes, c => Assert.Contains($"UBND-{c}", bodies));
        Assert.All(communes, c => Assert.Contains($"BCD-{c}", bodies));
        Assert.All(communes, c => Assert.Contains($"DU-{c}", bodies));
        Assert.All(communes, c => Assert.Contains($"CA-{c}", bodies));
        Assert.DoesNotContain("UBND-XA", bodies);
        Assert.DoesNotContain("TVBCD", bodies);
    }

    [Fact]
    public async Task A_merged_unit_has_several_predecessors()
    {
        var ward = await _db.Units.Include(u => u.Predecessors).ThenInclude(p => p.Predecessor).SingleAsync(u => u.Code == "P-QUANGPHU");

        Assert.Equal(["XA-TAMPHU", "XA-TAMTHANH"], ward.Predecessors.Select(p => p.Predecessor.Code).Order());
    }

    [Fact]
    public async Task The_committee_cites_the_decision_of_March_only_from_that_day_on()
    {
        var profiles = await _db.IssuerProfiles.Where(i => i.Unit.Code == "BCD-TP").OrderBy(i => i.ValidFrom).ToListAsync();

        Assert.Equal([new DateOnly(2022, 1, 1), new DateOnly(2022, 3, 8)], profiles.Select(p => p.ValidFrom));
        Assert.DoesNotContain(profiles[0].LegalBases, text => text.Contains("318/QĐ-TTg", StringComparison.Ordinal));
        Assert.Contains(profiles[1].LegalBases, text => text.Contains("318/QĐ-TTg", StringComparison.Ordinal));
        Assert.Equal(["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"], profiles[1].AuthorityLines);
    }

    [Fact]
    public async Task Each_commune_signs_with_its_own_name()
    {
        var issuer = await _db.IssuerProfiles.SingleAsync(i => i.Unit.Code == "XA-TAMNGOC");

        Assert.Equal(["ỦY BAN NHÂN DÂN", "XÃ TAM NGỌC"], issuer.IssuerLines);
        Assert.Equal(("BC-UBND", "Tam Ngọc"), (issuer.Symbol, issuer.Place));
        Assert.StartsWith("Lưu: VT", issuer.Recipients[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_a_rule_for_the_first_month()
    {
        var rule = await _db.ReportingRules.SingleAsync();

        Assert.Equal(new Month(2022, 1), rule.ValidFrom);
        Assert.Equal(Confidence.ToBeConfirmed, rule.Provenance.Confidence);
    }

    [Fact]
    public async Task A_database_of_real_data_stays_one()
    {
        await using (var db = _database.Open())
        {
            await new Seeder(db, TimeProvider.System).SeedReferenceAsync(isDemo: true);
        }

        Assert.False((await _db.PortalInfo.SingleAsync()).IsDemo);
    }

    [Fact]
    public async Task Every_text_fits_where_SQL_Server_would_refuse_it()
    {
        _db.ChangeTracker.Clear();
        await _db.Units.LoadAsync();
        await Sets().Include(s => s.Criteria).ThenInclude(c => c.Indicators).ThenInclude(i => i.Thresholds).LoadAsync();
        await _db.IssuerProfiles.LoadAsync();
        await _db.DayOverrides.LoadAsync();
        await _db.CriterionAssignments.LoadAsync();

        var tooLong = from entry in _db.ChangeTracker.Entries()
                      from property in entry.Properties.Concat(entry.ComplexProperties.SelectMany(c => c.Properties))
                      let stored = property.Metadata.GetTypeMapping().Converter?.ConvertToProvider(property.CurrentValue) ?? property.CurrentValue
                      where stored is string text && text.Length > property.Metadata.GetMaxLength()
                      select $"{entry.Metadata.ShortName()}.{property.Metadata.Name}: {stored}";

        Assert.Empty(tooLong);
        Assert.True(_db.ChangeTracker.Entries().Count() > 500);
    }

    private static IEnumerable<int> Ancestors(int id, Dictionary<int, int?> parents)
    {
        for (var parent = parents[id]; parent is { } above; parent = parents[above])
        {
            yield return above;
        }
    }

    private IQueryable<CriteriaSet> Sets() => _db.CriteriaSets.Include(s => s.Criteria).ThenInclude(c => c.Indicators).AsSplitQuery();

    private async Task<Indicator> Indicator(string set, string code)
    {
        var found = await Sets().Include(s => s.Criteria).ThenInclude(c => c.Indicators).ThenInclude(i => i.Thresholds).SingleAsync(s => s.Code == set);
        return found.Criteria.SelectMany(c => c.Indicators).Single(i => i.Code == code);
    }

    private async Task SeedAsync()
    {
        await using var db = _database.Open();
        await new Seeder(db, TimeProvider.System).SeedReferenceAsync();
    }
}
