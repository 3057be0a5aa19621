using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Migrations;

namespace TamKy.NTM.Tests.Data;

public class ModelTests
{
    public static TheoryData<string> Providers => [nameof(DatabaseProvider.Sqlite), nameof(DatabaseProvider.SqlServer)];

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_text_has_a_length(string provider)
    {
        using var db = Open(provider);

        var without = from entity in db.Model.GetEntityTypes()
                      from property in entity.GetFlattenedProperties()
                      where (property.GetProviderClrType() ?? property.ClrType) == typeof(string) && property.GetMaxLength() is null && !property.Name.EndsWith("Json", StringComparison.Ordinal)
                      select $"{entity.ShortName()}.{property.Name}";

        Assert.Empty(without);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void No_row_is_removed_along_with_another(string provider)
    {
        using var db = Open(provider);

        var cascading = from entity in db.Model.GetEntityTypes()
                        from key in entity.GetForeignKeys()
                        where !key.IsOwnership && key.DeleteBehavior != DeleteBehavior.Restrict
                        select $"{entity.ShortName()} → {key.PrincipalEntityType.ShortName()}";

        Assert.Empty(cascading);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_enum_is_text_that_fits(string provider)
    {
        using var db = Open(provider);

        var enums = (from entity in db.Model.GetEntityTypes()
                     from property in entity.GetFlattenedProperties()
                     let type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
                     where type.IsEnum
                     select (Name: $"{entity.ShortName()}.{property.Name}", Type: type, Property: property)).ToList();

        Assert.NotEmpty(enums);
        Assert.All(enums, e => Assert.True(e.Property.GetTypeMapping().Converter?.ProviderClrType == typeof(string), e.Name));
        Assert.All(enums, e => Assert.True(Enum.GetNames(e.Type).Max(name => name.Length) <= e.Property.GetMaxLength(), e.Name));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_create_script_can_be_written(string provider)
    {
        using var db = Open(provider);

        var script = db.Database.GenerateCreateScript();

        Assert.Contains("CREATE TABLE", script, StringComparison.Ordinal);
        Assert.Contains("AuditEntries", script, StringComparison.Ordinal);
    }

    private static AppDbContext Open(string provider) => provider == nameof(DatabaseProvider.Sqlite) ? DesignTime.Sqlite() : DesignTime.SqlServer();
}
