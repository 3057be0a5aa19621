using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.ToTable("Projects");
        project.Property(p => p.Code).HasMaxLength(FundingLimits.ProjectCode);
        project.Property(p => p.Name).HasMaxLength(FundingLimits.Content);
        project.Property(p => p.Owner).HasMaxLength(FundingLimits.Person);
        project.Property(p => p.DecisionNumber).HasMaxLength(FundingLimits.Number);
        project.Property(p => p.Note).HasMaxLength(FundingLimits.Content);
        project.Property(p => p.ClearFrom).HasMaxLength(FundingLimits.Content);
        project.HasOne(p => p.Unit).WithMany().HasForeignKey(p => p.UnitId);
        project.HasOne(p => p.Village).WithMany().HasForeignKey(p => p.VillageId);
        project.HasMany(p => p.Progress).WithOne().HasForeignKey(e => e.ProjectId).IsRequired();
        project.HasMany(p => p.Arrears).WithOne().HasForeignKey(e => e.ProjectId).IsRequired();
        project.HasIndex(p => p.Code).IsUnique();
        project.HasIndex(p => new { p.UnitId, p.Number }).IsUnique();
    }
}
