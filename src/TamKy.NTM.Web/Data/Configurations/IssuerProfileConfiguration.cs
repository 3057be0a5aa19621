using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class IssuerProfileConfiguration : IEntityTypeConfiguration<IssuerProfile>
{
    public void Configure(EntityTypeBuilder<IssuerProfile> issuer)
    {
        issuer.Property(i => i.ParentAuthority).HasMaxLength(250);
        issuer.Property(i => i.Symbol).HasMaxLength(50);
        issuer.Property(i => i.Place).HasMaxLength(100);
        issuer.Property(i => i.OtherPosition).HasMaxLength(250);
        issuer.Property(i => i.SignerName).HasMaxLength(200);
        issuer.HasProvenance();
        issuer.HasOne(i => i.Unit).WithMany().HasForeignKey(i => i.UnitId);
        issuer.HasIndex(i => new { i.UnitId, i.ValidFrom }).IsUnique();
    }
}
