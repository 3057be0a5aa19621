using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Succession;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class UnitReorganizationConfiguration : IEntityTypeConfiguration<UnitReorganization>
{
    public void Configure(EntityTypeBuilder<UnitReorganization> reorganization)
    {
        reorganization.ToTable("UnitReorganizations");
        reorganization.Property(r => r.LegalBasis).HasMaxLength(ReorganizationLimits.Basis);
        reorganization.Property(r => r.WeightName).HasMaxLength(ReorganizationLimits.Weight);
        reorganization.Property(r => r.WeightSource).HasMaxLength(ReorganizationLimits.Source);
        reorganization.Property(r => r.DraftedBy).HasMaxLength(WorkflowMapping.NameLength);
        reorganization.Property(r => r.PutInForceBy).HasMaxLength(WorkflowMapping.NameLength);
        reorganization.Property(r => r.TakenBackBy).HasMaxLength(WorkflowMapping.NameLength);
        reorganization.Property(r => r.TakeBackReason).HasMaxLength(ReorganizationLimits.Reason);
        reorganization.Property(r => r.TakeBackBasis).HasMaxLength(ReorganizationLimits.Basis);
        reorganization.OwnsMany(r => r.Changes, change =>
        {
            change.ToTable("ReorganizationChanges");
            change.HasKey(c => c.Id);
            change.HasOne(c => c.Unit).WithMany().HasForeignKey(c => c.UnitId);
        });
        reorganization.OwnsMany(r => r.Ending, ending =>
        {
            ending.ToTable("EndingUnits");
            ending.HasKey(e => e.Id);
            ending.HasOne(e => e.Unit).WithMany().HasForeignKey(e => e.UnitId);
        });
        reorganization.OwnsMany(r => r.Successors, successor =>
        {
            successor.ToTable("SuccessorUnits");
            successor.HasKey(s => s.Id);
            successor.Property(s => s.Code).HasMaxLength(ReorganizationLimits.Code);
            successor.Property(s => s.Name).HasMaxLength(ReorganizationLimits.Name);
            successor.Property(s => s.AdministrativeCode).HasMaxLength(ReorganizationLimits.AdministrativeCode);
            successor.HasOne(s => s.Parent).WithMany().HasForeignKey(s => s.ParentId);
            successor.HasOne(s => s.Unit).WithMany().HasForeignKey(s => s.UnitId);
        });
        reorganization.OwnsMany(r => r.Judgements, judgement =>
        {
            judgement.ToTable("SuccessionJudgements");
            judgement.HasKey(j => j.Id);
            judgement.Property(j => j.SuccessorCode).HasMaxLength(ReorganizationLimits.Code);
            judgement.Property(j => j.SetCode).HasMaxLength(SetLimits.SetCode);
            judgement.Property(j => j.IndicatorCode).HasMaxLength(SetLimits.Code);
            judgement.Property(j => j.Reason).HasMaxLength(ReorganizationLimits.Reason);
            judgement.Property(j => j.By).HasMaxLength(WorkflowMapping.NameLength);
        });
    }
}
