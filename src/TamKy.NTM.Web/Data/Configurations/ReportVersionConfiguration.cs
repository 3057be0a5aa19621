using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ReportVersionConfiguration : IEntityTypeConfiguration<ReportVersion>
{
    public void Configure(EntityTypeBuilder<ReportVersion> version)
    {
        version.ToTable("ReportVersions");
        version.Property(v => v.SentBy).HasMaxLength(WorkflowMapping.NameLength);
        version.Property(v => v.ContentHash).HasMaxLength(64);
        version.Ignore(v => v.Content);
        version.HasIndex(v => new { v.MonthlyReportId, v.Number }).IsUnique();
    }
}
