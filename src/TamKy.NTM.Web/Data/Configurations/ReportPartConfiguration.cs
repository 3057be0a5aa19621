using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ReportPartConfiguration : IEntityTypeConfiguration<ReportPart>
{
    public void Configure(EntityTypeBuilder<ReportPart> part)
    {
        part.ToTable("ReportParts");
        part.Property(p => p.VerdictBy).HasMaxLength(WorkflowMapping.NameLength);
        part.Property(p => p.Text).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Done).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Unfinished).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Cause).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Solution).HasMaxLength(ReportLimits.Text);
        part.Property(p => p.Proposal).HasMaxLength(ReportLimits.Text);
        part.HasOne(p => p.Section).WithMany().HasForeignKey(p => p.SectionId);
        part.Property(p => p.GroupCode).HasMaxLength(SetLimits.Zone);
        part.HasOne(p => p.CriteriaSet).WithMany().HasForeignKey(p => p.CriteriaSetId);
        part.HasOne(p => p.Criterion).WithMany().HasForeignKey(p => p.CriterionId);
        part.HasMany(p => p.Entries).WithOne().HasForeignKey("ReportPartId").IsRequired();
        part.HasMany(p => p.PreviousWorks).WithOne().HasForeignKey("ReportPartId").IsRequired();
        part.OwnsMany(p => p.Points, point =>
        {
            point.ToTable("ReviewPoints");
            point.HasKey(p => p.Id);
            point.Property(p => p.Reason).HasMaxLength(ReviewLimits.Reason);
            point.Property(p => p.Answer).HasMaxLength(ReviewLimits.Answer);
            point.Property(p => p.RaisedBy).HasMaxLength(WorkflowMapping.NameLength);
            point.Property(p => p.AnsweredBy).HasMaxLength(WorkflowMapping.NameLength);
        });
        part.Ignore(p => p.Verified);
        part.Ignore(p => p.LastPoints);
        part.Ignore(p => p.PointsToAnswer);
    }
}
