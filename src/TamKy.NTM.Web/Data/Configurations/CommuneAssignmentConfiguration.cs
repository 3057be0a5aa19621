using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class CommuneAssignmentConfiguration : IEntityTypeConfiguration<CommuneAssignment>
{
    public void Configure(EntityTypeBuilder<CommuneAssignment> assignment)
    {
        assignment.HasOne<AppUser>().WithMany().HasForeignKey(a => a.UserId);
        assignment.HasOne(a => a.Commune).WithMany().HasForeignKey(a => a.CommuneId);
        assignment.HasIndex(a => new { a.UserId, a.CommuneId, a.From }).IsUnique();
    }
}
