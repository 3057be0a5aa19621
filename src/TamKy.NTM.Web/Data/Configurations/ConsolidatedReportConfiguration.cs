using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ConsolidatedReportConfiguration : IEntityTypeConfiguration<ConsolidatedReport>
{
    public void Configure(EntityTypeBuilder<ConsolidatedReport> report)
    {
        report.ToTable("ConsolidatedReports");
        report.Property(r => r.CorrectionReason).HasMaxLength(ReviewLimits.Comment);
        report.Property(r => r.ComposedBy).HasMaxLength(WorkflowMapping.NameLength);
        report.Property(r => r.FrozenBy).HasMaxLength(WorkflowMapping.NameLength);
        report.Property(r => r.IssuedBy).HasMaxLength(WorkflowMapping.NameLength);
        report.Property(r => r.ContentHash).HasMaxLength(64);
        report.HasIndex(r => new { r.Month, r.Number }).IsUnique();
        report.OwnsMany(r => r.Passages, passage =>
        {
            passage.ToTable("ConsolidatedPassages");
            passage.HasKey(p => p.Id);
            passage.Property(p => p.Key).HasMaxLength(64);
            passage.Property(p => p.Text).HasMaxLength(ReportLimits.Passage);
            passage.Property(p => p.EditedBy).HasMaxLength(WorkflowMapping.NameLength);
        });
    }
}
