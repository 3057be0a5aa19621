using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class PlanSettingConfiguration : IEntityTypeConfiguration<PlanSetting>
{
    public void Configure(EntityTypeBuilder<PlanSetting> setting)
    {
        setting.ToTable("PlanSettings");
        setting.Property(s => s.Approver).HasMaxLength(200);
        setting.Property(s => s.Reason).HasMaxLength(PlanLimits.Remark + 1);
        setting.Property(s => s.ChangedBy).HasMaxLength(WorkflowMapping.NameLength);
        setting.HasProvenance();
        setting.HasIndex(s => s.Level).IsUnique();
    }
}
