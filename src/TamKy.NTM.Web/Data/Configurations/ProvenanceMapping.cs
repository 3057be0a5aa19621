using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TamKy.NTM.Domain;

namespace TamKy.NTM.Web.Data.Configurations;

internal static class ProvenanceMapping
{
    /// <summary>Source and confidence beside the fact, in two columns of its own table.</summary>
    public static void HasProvenance<T>(this EntityTypeBuilder<T> entity)
        where T : class =>
        entity.ComplexProperty<Provenance>("Provenance", provenance => provenance.Property(p => p.Source).HasMaxLength(1000));
}
