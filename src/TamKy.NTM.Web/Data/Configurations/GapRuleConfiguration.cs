using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class GapRuleConfiguration : IEntityTypeConfiguration<GapRule>
{
    public void Configure(EntityTypeBuilder<GapRule> rule)
    {
        rule.ToTable("GapRules");
        rule.Property(r => r.Id).ValueGeneratedNever();
        rule.HasProvenance();
    }
}
