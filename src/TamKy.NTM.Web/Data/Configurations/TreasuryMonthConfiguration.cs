using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class TreasuryMonthConfiguration : IEntityTypeConfiguration<TreasuryMonth>
{
    public void Configure(EntityTypeBuilder<TreasuryMonth> month)
    {
        month.ToTable("TreasuryMonths");
        month.Ignore(m => m.IsLocked);
        month.Property(m => m.File).HasMaxLength(TreasuryMonth.FileName);
        month.Property(m => m.ImportedBy).HasMaxLength(FundingLimits.Person);
        month.Property(m => m.SignedBy).HasMaxLength(FundingLimits.Person);
        month.HasOne(m => m.Finance).WithMany().HasForeignKey(m => m.FinanceId);
        month.HasIndex(m => m.Month).IsUnique();
        month.OwnsMany(m => m.Lines, line =>
        {
            line.ToTable("StatementLines");
            line.HasKey(l => l.Id);
            line.Property(l => l.Number).HasMaxLength(FundingLimits.Number);
            line.Property(l => l.Content).HasMaxLength(FundingLimits.Content);
            line.Property(l => l.Reason).HasMaxLength(FundingLimits.Content);
            line.Property(l => l.By).HasMaxLength(FundingLimits.Person);
            line.HasOne<Disbursement>().WithMany().HasForeignKey(l => l.PairedWithId);
        });
        month.OwnsMany(m => m.Remarks, remark =>
        {
            remark.ToTable("PaperRemarks");
            remark.HasKey(r => r.Id);
            remark.Property(r => r.Reason).HasMaxLength(FundingLimits.Content);
            remark.Property(r => r.By).HasMaxLength(FundingLimits.Person);
            remark.HasOne<Disbursement>().WithMany().HasForeignKey(r => r.PaperId);
        });
    }
}
