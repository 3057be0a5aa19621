using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Exports;

/// <summary>Tam Ngọc follows two sets and is concluded in April and May, with a criterion lost and one gained; Tam Phú sent May; Tam Thanh has a draft.</summary>
[CollectionDefinition(Name)]
public sealed class ExportFixture : IAsyncLifetime, ICollectionFixture<ExportFixture>
{
    public const string Name = "Exports";
    public const string Primary = "XA-NTM-2021-2025";
    public const string Advanced = "XA-NTMNC-2021-2025";

    public ExportScene Scene { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Scene = await ExportScene.CreateAsync();
        var april = await Scene.WriteAsync("XA-TAMNGOC", new Month(2022, 4), CommuneWords.AllMetBut("3.1", "15.1"), CommuneWords.Of, Primary, Advanced);
        await Scene.SendAsync(april);
        await Scene.ConcludeAsync(april);
        var may = await Scene.WriteAsync("XA-TAMNGOC", new Month(2022, 5), CommuneWords.AllMetBut("15.1", "18.1", "19.1"), CommuneWords.Of, Primary, Advanced);
        await Scene.SendAsync(may);
        await Scene.ConcludeAsync(may);
        await Scene.SendAsync(await Scene.WriteAsync("XA-TAMPHU", new Month(2022, 5), CommuneWords.AllMetBut("15.1"), CommuneWords.Of, Primary));
        await Scene.WriteAsync("XA-TAMTHANH", new Month(2022, 5), _ => null, _ => new PartInput(), Primary);
    }

    public ValueTask DisposeAsync() => Scene.DisposeAsync();
}
