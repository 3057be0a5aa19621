using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class VillageAssessmentConfiguration : IEntityTypeConfiguration<VillageAssessment>
{
    public void Configure(EntityTypeBuilder<VillageAssessment> assessment)
    {
        assessment.ToTable("VillageAssessments");
        assessment.Property(a => a.By).HasMaxLength(VillageLimits.Person);
        assessment.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        assessment.HasOne(a => a.CriteriaSet).WithMany().HasForeignKey(a => a.CriteriaSetId);
        assessment.HasMany(a => a.Entries).WithOne().HasForeignKey("VillageAssessmentId").IsRequired();
        assessment.HasIndex(a => new { a.UnitId, a.Month, a.CriteriaSetId }).IsUnique();
    }
}
