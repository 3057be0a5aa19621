using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Data.Configurations;

internal sealed class DeadlineRequestConfiguration : IEntityTypeConfiguration<DeadlineRequest>
{
    public void Configure(EntityTypeBuilder<DeadlineRequest> request)
    {
        request.ToTable("DeadlineRequests");
        request.Property(r => r.Reason).HasMaxLength(DeadlineRequest.TextLength);
        request.Property(r => r.Answer).HasMaxLength(DeadlineRequest.TextLength);
        request.Property(r => r.AskedBy).HasMaxLength(WorkflowMapping.NameLength);
        request.Property(r => r.DecidedBy).HasMaxLength(WorkflowMapping.NameLength);
    }
}
