using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class EvidenceRequirementConfiguration : IEntityTypeConfiguration<EvidenceRequirement>
{
    public void Configure(EntityTypeBuilder<EvidenceRequirement> requirement)
    {
        requirement.ToTable("EvidenceRequirements");
        requirement.Property(r => r.Target).HasMaxLength(EvidenceTarget.KeyLength);
        requirement.HasProvenance();
        requirement.HasOne(r => r.Kind).WithMany().HasForeignKey(r => r.KindId);
        requirement.HasIndex(r => r.Target).IsUnique();
    }
}
