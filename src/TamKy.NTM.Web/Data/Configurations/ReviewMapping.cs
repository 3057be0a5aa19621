using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Data.Configurations;

internal static class ReviewMapping
{
    /// <summary>What every reviewed record needs besides what every record with a workflow has.</summary>
    public static void HasReview<T>(this EntityTypeBuilder<T> record, string table)
        where T : ReviewedRecord
    {
        record.HasWorkflow<T, ReviewState, ReviewAction>(table);
        record.Ignore(r => r.Workflow);
    }
}
