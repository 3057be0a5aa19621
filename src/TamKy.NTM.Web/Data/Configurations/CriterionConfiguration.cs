using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class CriterionConfiguration : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> criterion)
    {
        criterion.Property(c => c.Code).HasMaxLength(16);
        criterion.Property(c => c.Name).HasMaxLength(250);
        criterion.Property(c => c.Group).HasMaxLength(250);
        criterion.Property(c => c.Note).HasMaxLength(2000);
        criterion.HasProvenance();
        criterion.HasMany(c => c.Indicators).WithOne().HasForeignKey(i => i.CriterionId);
        criterion.HasIndex(c => new { c.CriteriaSetId, c.Number }).IsUnique();
        criterion.HasIndex(c => new { c.CriteriaSetId, c.Code }).IsUnique();
    }
}
