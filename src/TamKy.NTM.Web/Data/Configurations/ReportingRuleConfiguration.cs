using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ReportingRuleConfiguration : IEntityTypeConfiguration<ReportingRule>
{
    public void Configure(EntityTypeBuilder<ReportingRule> rule)
    {
        rule.HasProvenance();
        rule.HasIndex(r => r.ValidFrom).IsUnique();
    }
}
