using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class CriteriaSetAssignmentConfiguration : IEntityTypeConfiguration<CriteriaSetAssignment>
{
    public void Configure(EntityTypeBuilder<CriteriaSetAssignment> assignment)
    {
        assignment.Property(a => a.Note).HasMaxLength(1000);
        assignment.Property(a => a.GroupCode).HasMaxLength(SetLimits.Zone);
        assignment.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        assignment.HasOne(a => a.CriteriaSet).WithMany().HasForeignKey(a => a.CriteriaSetId);
        assignment.HasIndex(a => new { a.UnitId, a.CriteriaSetId, a.Year }).IsUnique();
    }
}
