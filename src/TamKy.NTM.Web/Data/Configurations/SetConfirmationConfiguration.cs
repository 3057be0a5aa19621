using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class SetConfirmationConfiguration : IEntityTypeConfiguration<SetConfirmation>
{
    public void Configure(EntityTypeBuilder<SetConfirmation> confirmation)
    {
        confirmation.ToTable("SetConfirmations");
        confirmation.Property(c => c.Subject).HasMaxLength(500);
        confirmation.Property(c => c.SourceBefore).HasMaxLength(SetLimits.Words);
        confirmation.Property(c => c.Source).HasMaxLength(SetLimits.Words);
        confirmation.Property(c => c.By).HasMaxLength(WorkflowMapping.NameLength);
        confirmation.HasOne(c => c.Set).WithMany().HasForeignKey(c => c.CriteriaSetId);
    }
}
