using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class DisbursementConfiguration : IEntityTypeConfiguration<Disbursement>
{
    public void Configure(EntityTypeBuilder<Disbursement> disbursement)
    {
        disbursement.HasWorkflow<Disbursement, DisbursementState, DisbursementAction>("Disbursements");
        disbursement.Ignore(d => d.IsCorrection);
        disbursement.Ignore(d => d.IsMobilised);
        disbursement.Property(d => d.Number).HasMaxLength(FundingLimits.Number);
        disbursement.Property(d => d.Content).HasMaxLength(FundingLimits.Content);
        disbursement.HasOne(d => d.Line).WithMany().HasForeignKey(d => d.LineId);
        disbursement.HasOne(d => d.Corrects).WithMany().HasForeignKey(d => d.CorrectsId);
        disbursement.Property(d => d.QuantityUnit).HasMaxLength(FundingLimits.QuantityUnit);
        disbursement.HasOne(d => d.Project).WithMany().HasForeignKey(d => d.ProjectId);
        disbursement.HasOne(d => d.Form).WithMany().HasForeignKey(d => d.FormId);
        disbursement.HasIndex(d => new { d.LineId, d.State, d.Date });
    }
}
