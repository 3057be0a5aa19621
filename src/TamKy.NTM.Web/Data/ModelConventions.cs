using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data;

/// <summary>How values are stored on both engines, said once. Configurations say only what is particular to an entity.</summary>
internal static class ModelConventions
{
    public const int EnumLength = 32;

    public static void AddHouseConventions(this ModelConfigurationBuilder model)
    {
        model.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        model.Properties<decimal>().HavePrecision(18, 4);
        model.Properties<DateTime>().HaveConversion<UtcConverter>();
        model.Properties<Month>().HaveConversion<MonthConverter>();
        model.Properties<IReadOnlyList<string>>().HaveConversion<TextListConverter, TextListComparer>().HaveMaxLength(4000);
    }

    /// <summary>Nothing is removed along with another row, and a property called Version guards its row against lost updates.</summary>
    public static void AddHouseRules(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var key in entity.GetForeignKeys().Where(key => !key.IsOwnership))
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }

            if (entity.FindProperty(Concurrency.VersionProperty) is { } version && version.ClrType == typeof(int))
            {
                version.IsConcurrencyToken = true;
            }
        }
    }

    /// <summary>Instants are UTC; a local time here is a mistake in the code, not something to be converted silently.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        instant => Stored(instant), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
    {
        private static DateTime Stored(DateTime instant) => instant.Kind == DateTimeKind.Utc
            ? instant
            : throw new InvalidOperationException($"An instant must be UTC, but {instant:O} is {instant.Kind}.");
    }

    private sealed class MonthConverter() : ValueConverter<Month, int>(month => month.Value, value => Month.FromValue(value));
}
