using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class MonthlyReportConfiguration : IEntityTypeConfiguration<MonthlyReport>
{
    public void Configure(EntityTypeBuilder<MonthlyReport> report)
    {
        report.HasReview("MonthlyReports");
        report.HasOne(r => r.Form).WithMany().HasForeignKey(r => r.FormId);
        report.HasMany(r => r.Parts).WithOne().HasForeignKey("MonthlyReportId").IsRequired();
        report.HasMany(r => r.Versions).WithOne().HasForeignKey(v => v.MonthlyReportId).IsRequired();
        report.HasIndex(r => new { r.UnitId, r.Month }).IsUnique();
        report.HasIndex(r => r.Month);
    }
}
