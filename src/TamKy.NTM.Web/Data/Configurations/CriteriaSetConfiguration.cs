using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class CriteriaSetConfiguration : IEntityTypeConfiguration<CriteriaSet>
{
    public void Configure(EntityTypeBuilder<CriteriaSet> set)
    {
        set.Property(s => s.Code).HasMaxLength(64);
        set.Property(s => s.Name).HasMaxLength(250);
        set.Property(s => s.Region).HasMaxLength(100);
        set.Property(s => s.LocalDecision).HasMaxLength(1000);
        set.Property(s => s.ZoneCode).HasMaxLength(16);
        set.Property(s => s.RecognitionRule).HasMaxLength(1000);
        set.Property(s => s.Note).HasMaxLength(2000);
        set.HasProvenance();
        set.Property(s => s.VersionNumber).HasDefaultValue(1);
        set.Property(s => s.Status).HasDefaultValue(SetStatus.InForce);
        set.Property(s => s.VersionBasis).HasMaxLength(SetLimits.Words);
        set.Property(s => s.DraftedBy).HasMaxLength(WorkflowMapping.NameLength);
        set.Property(s => s.PutInForceBy).HasMaxLength(WorkflowMapping.NameLength);
        set.Ignore(s => s.Indicators);
        set.HasOne(s => s.PreviousVersion).WithMany().HasForeignKey(s => s.PreviousVersionId);
        set.HasIndex(s => new { s.Code, s.VersionNumber }).IsUnique();
        set.HasMany(s => s.Criteria).WithOne().HasForeignKey(c => c.CriteriaSetId);
    }
}
