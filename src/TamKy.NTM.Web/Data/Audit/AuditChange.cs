using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Audit;

/// <summary>One row about to be saved. What it was is noted before the save; its keys and new values are read after it.</summary>
internal sealed class AuditChange
{
    /// <summary>Stands for values that must not be read in an audit: that they changed is recorded, what they are is not.</summary>
    private const string Withheld = "(không ghi)";

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly HashSet<string> Secrets =
    [
        $"{nameof(AppUser)}.{nameof(AppUser.PasswordHash)}",
        $"{nameof(AppUser)}.{nameof(AppUser.SecurityStamp)}",
        $"{nameof(AppUser)}.{nameof(AppUser.ConcurrencyStamp)}",
        $"{nameof(CalendarFeed)}.{nameof(CalendarFeed.SecretHash)}",
        $"{typeof(IdentityUserToken<int>).Name}.{nameof(IdentityUserToken<>.Value)}",
        $"{typeof(IdentityUserLogin<int>).Name}.{nameof(IdentityUserLogin<>.ProviderKey)}",
    ];

    private readonly EntityEntry _entry;
    private readonly AuditKind _kind;
    private readonly IReadOnlyList<(string Name, PropertyEntry Property)> _properties;
    private readonly string? _before;

    private AuditChange(EntityEntry entry)
    {
        _entry = entry;
        _kind = entry.State switch
        {
            EntityState.Added => AuditKind.Added,
            EntityState.Modified => AuditKind.Modified,
            _ => AuditKind.Deleted,
        };
        var all = PropertiesOf(entry);
        _properties = _kind == AuditKind.Modified ? [.. all.Where(item => IsChanged(item.Property))] : [.. all];
        _before = _kind == AuditKind.Added ? null : Write(property => property.OriginalValue);
    }

    /// <summary>The rows that the next save will write.</summary>
    public static List<AuditChange> Pending(ChangeTracker tracker)
    {
        var entries = tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        return entries.Exists(entry => entry.Entity is AuditEntry or AuditHead)
            ? throw new InvalidOperationException("The audit trail is written by saving; it is never added to, changed or deleted.")
            : entries.ConvertAll(entry => new AuditChange(entry));
    }

    /// <summary>To be called after the save, when generated keys are known; nothing for a row that was touched without any change.</summary>
    public AuditContent? Describe() => _properties.Count == 0
        ? null
        : new AuditContent(NameOf(_entry.Metadata.ClrType), Key(), _kind, _before, After());

    private static IEnumerable<(string Name, PropertyEntry Property)> PropertiesOf(EntityEntry entry) =>
        entry.Properties.Select(property => (property.Metadata.Name, property))
            .Concat(entry.ComplexProperties.SelectMany(complex => PropertiesOf(complex, string.Empty)));

    private static IEnumerable<(string Name, PropertyEntry Property)> PropertiesOf(ComplexPropertyEntry complex, string path)
    {
        path += complex.Metadata.Name + ".";
        return complex.Properties.Select(property => (path + property.Metadata.Name, property))
            .Concat(complex.ComplexProperties.SelectMany(inner => PropertiesOf(inner, path)));
    }

    private static bool IsChanged(PropertyEntry property) =>
        property.IsModified && !property.Metadata.GetValueComparer().Equals(property.OriginalValue, property.CurrentValue);

    /// <summary>Steps of different kinds of record differ by their states: WorkflowStep.PlanState.</summary>
    private static string NameOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return type.GetGenericArguments() is [{ IsEnum: true } state, ..] ? $"{name}.{state.Name}" : name;
    }

    private string Key() => string.Join('/', _entry.Metadata.FindPrimaryKey()!.Properties
        .Select(key => Convert.ToString(_entry.Property(key).CurrentValue, CultureInfo.InvariantCulture)));

    private string? After() => _kind == AuditKind.Deleted ? null : Write(property => property.CurrentValue);

    private string Write(Func<PropertyEntry, object?> read)
    {
        var values = new Dictionary<string, object?>();
        foreach (var (name, property) in _properties)
        {
            var value = read(property);
            if (value is not null || _kind == AuditKind.Modified)
            {
                values[name] = IsSecret(name) ? Withheld : value is Month month ? month.ToString() : value;
            }
        }

        return JsonSerializer.Serialize(values, Json);
    }

    private bool IsSecret(string name) => Secrets.Contains($"{_entry.Metadata.ClrType.Name}.{name}");
}
