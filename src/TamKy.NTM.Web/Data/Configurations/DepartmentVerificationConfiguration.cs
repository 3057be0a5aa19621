using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class DepartmentVerificationConfiguration : IEntityTypeConfiguration<DepartmentVerification>
{
    public void Configure(EntityTypeBuilder<DepartmentVerification> verification)
    {
        verification.ToTable("DepartmentVerifications");
        verification.Property(v => v.Reason).HasMaxLength(VerificationLimits.Reason);
        verification.Property(v => v.Answer).HasMaxLength(VerificationLimits.Answer);
        verification.Property(v => v.By).HasMaxLength(VerificationLimits.Name);
        verification.Property(v => v.AnsweredBy).HasMaxLength(VerificationLimits.Name);
        verification.HasOne(v => v.Unit).WithMany().HasForeignKey(v => v.UnitId);
        verification.HasOne(v => v.Indicator).WithMany().HasForeignKey(v => v.IndicatorId);
        verification.HasOne(v => v.Department).WithMany().HasForeignKey(v => v.DepartmentId);
        verification.HasIndex(v => new { v.Month, v.UnitId, v.IndicatorId, v.DepartmentId }).IsUnique();
    }
}
