using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class CapitalTypeConfiguration : IEntityTypeConfiguration<CapitalType>
{
    public void Configure(EntityTypeBuilder<CapitalType> entity)
    {
        entity.ToTable("CapitalTypes");
        entity.Property(e => e.Code).HasMaxLength(64);
        entity.Property(e => e.Name).HasMaxLength(200);
        entity.HasProvenance();
        entity.HasIndex(e => e.Code).IsUnique();
    }
}
