using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class FundingSourceConfiguration : IEntityTypeConfiguration<FundingSource>
{
    public void Configure(EntityTypeBuilder<FundingSource> entity)
    {
        entity.ToTable("FundingSources");
        entity.Property(e => e.Code).HasMaxLength(64);
        entity.Property(e => e.Name).HasMaxLength(200);
        entity.Property(e => e.Heading).HasMaxLength(200);
        entity.HasMany(e => e.Forms).WithOne().HasForeignKey(f => f.SourceId).IsRequired();
        entity.HasProvenance();
        entity.HasIndex(e => e.Code).IsUnique();
    }
}
