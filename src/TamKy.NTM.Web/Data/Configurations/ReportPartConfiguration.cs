using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ReportPartConfiguration : IEntityTypeConfiguration<ReportPart>
{
    public void Configure(EntityTypeBuilder<ReportPart> part)
    {
        part.ToTable("ReportParts");
        part.Property(p => p.Version).IsConcurrencyToken();
        part.Property(p => p.Verdict).HasConversion<string>().HasMaxLength(32);
        part.Property(p => p.CauseKind).HasConversion<string>().HasMaxLength(32);
        part.Property(p => p.VerdictBy).HasMaxLength(ReviewMapping.NameLength);
        part.Property(p => p.Text).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Done).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Unfinished).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Cause).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Solution).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Proposal).HasMaxLength(ReportLimits.Text);
        part.HasOne(p => p.Section).WithMany().HasForeignKey(p => p.SectionId).OnDelete(DeleteBehavior.Restrict);
        part.HasOne(p => p.CriteriaSet).WithMany().HasForeignKey(p => p.CriteriaSetId).OnDelete(DeleteBehavior.Restrict);
        part.HasOne(p => p.Criterion).WithMany().HasForeignKey(p => p.CriterionId).OnDelete(DeleteBehavior.Restrict);
        part.HasMany(p => p.Entries).WithOne().HasForeignKey("ReportPartId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        part.HasMany(p => p.PreviousWorks).WithOne().HasForeignKey("ReportPartId").IsRequired().OnDelete(DeleteBehavior.Restrict);

        // A reviewer may still take back a point before concluding; the audit keeps it.
        part.HasMany(p => p.Points).WithOne().HasForeignKey("ReportPartId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }
}

internal sealed class IndicatorEntryConfiguration : IEntityTypeConfiguration<IndicatorEntry>
{
    public void Configure(EntityTypeBuilder<IndicatorEntry> entry)
    {
        entry.ToTable("IndicatorEntries");
        entry.Property(e => e.Value).HasPrecision(18, 4);
        entry.Property(e => e.Remark).HasMaxLength(ReportLimits.Remark);
        entry.HasOne(e => e.Indicator).WithMany().HasForeignKey(e => e.IndicatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PreviousWorkConfiguration : IEntityTypeConfiguration<PreviousWork>
{
    public void Configure(EntityTypeBuilder<PreviousWork> work)
    {
        work.ToTable("PreviousWorks");
        work.Property(w => w.Text).HasMaxLength(ReportLimits.Text);
        work.Property(w => w.Note).HasMaxLength(ReportLimits.Remark);
        work.Property(w => w.Disposition).HasConversion<string>().HasMaxLength(32);
    }
}

internal sealed class ReviewPointConfiguration : IEntityTypeConfiguration<ReviewPoint>
{
    public void Configure(EntityTypeBuilder<ReviewPoint> point)
    {
        point.ToTable("ReviewPoints");
        point.Property(p => p.Reason).HasMaxLength(ReviewLimits.Reason);
        point.Property(p => p.Answer).HasMaxLength(ReviewLimits.Answer);
        point.Property(p => p.RaisedBy).HasMaxLength(ReviewMapping.NameLength);
        point.Property(p => p.AnsweredBy).HasMaxLength(ReviewMapping.NameLength);
        point.Property(p => p.AnswerKind).HasConversion<string>().HasMaxLength(32);
    }
}

internal sealed class ReportVersionConfiguration : IEntityTypeConfiguration<ReportVersion>
{
    public void Configure(EntityTypeBuilder<ReportVersion> version)
    {
        version.ToTable("ReportVersions");
        version.Property(v => v.SentBy).HasMaxLength(ReviewMapping.NameLength);
        version.Property(v => v.ContentHash).HasMaxLength(64);
        version.Ignore(v => v.Content);
        version.HasIndex(v => new { v.MonthlyReportId, v.Number }).IsUnique();
    }
}
