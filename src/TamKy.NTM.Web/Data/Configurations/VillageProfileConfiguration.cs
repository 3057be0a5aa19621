using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class VillageProfileConfiguration : IEntityTypeConfiguration<VillageProfile>
{
    public void Configure(EntityTypeBuilder<VillageProfile> profile)
    {
        profile.ToTable("VillageProfiles");
        profile.Property(p => p.By).HasMaxLength(VillageLimits.Person);
        profile.HasProvenance();
        profile.HasOne(p => p.Unit).WithMany().HasForeignKey(p => p.UnitId);
        profile.HasIndex(p => new { p.UnitId, p.ValidFrom }).IsUnique();
    }
}
