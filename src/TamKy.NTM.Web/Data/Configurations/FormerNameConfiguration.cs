using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class FormerNameConfiguration : IEntityTypeConfiguration<FormerName>
{
    public void Configure(EntityTypeBuilder<FormerName> name)
    {
        name.ToTable("UnitFormerNames");
        name.Property(n => n.Name).HasMaxLength(250);
        name.Property<int>("UnitId");
        name.HasIndex("UnitId", nameof(FormerName.Until)).IsUnique();
    }
}
