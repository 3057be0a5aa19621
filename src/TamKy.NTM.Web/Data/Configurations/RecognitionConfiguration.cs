using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class RecognitionConfiguration : IEntityTypeConfiguration<Recognition>
{
    public void Configure(EntityTypeBuilder<Recognition> recognition)
    {
        recognition.HasWorkflow<Recognition, RecognitionState, RecognitionAction>("Recognitions");
        recognition.Property(r => r.DecisionNumber).HasMaxLength(PlanLimits.Number);
        recognition.Property(r => r.RevocationNumber).HasMaxLength(PlanLimits.Number);
        recognition.HasProvenance();
        recognition.Ignore(r => r.Items);
        recognition.Ignore(r => r.Replaced);
        recognition.Ignore(r => r.RegisteredOn);
        recognition.HasMany(r => r.Lines).WithOne().HasForeignKey("RecognitionId").IsRequired();
        recognition.HasIndex(r => new { r.UnitId, r.Level }).IsUnique();
    }
}
