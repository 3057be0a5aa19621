using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ReportingDutyConfiguration : IEntityTypeConfiguration<ReportingDuty>
{
    public void Configure(EntityTypeBuilder<ReportingDuty> duty)
    {
        duty.ToTable("ReportingDuties");
        duty.HasProvenance();
        duty.HasOne(d => d.Unit).WithMany().HasForeignKey(d => d.UnitId);
        duty.HasIndex(d => new { d.UnitId, d.From }).IsUnique();
    }
}
