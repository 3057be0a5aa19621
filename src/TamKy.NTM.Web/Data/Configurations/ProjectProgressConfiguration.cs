using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ProjectProgressConfiguration : IEntityTypeConfiguration<ProjectProgress>
{
    public void Configure(EntityTypeBuilder<ProjectProgress> progress)
    {
        progress.ToTable("ProjectProgress");
        progress.Property(p => p.Note).HasMaxLength(FundingLimits.Content);
        progress.Property(p => p.By).HasMaxLength(FundingLimits.Person);
        progress.HasIndex(p => new { p.ProjectId, p.Date });
    }
}
