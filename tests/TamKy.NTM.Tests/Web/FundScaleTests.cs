using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>A city's documents of a year: pages of money take no more commands with 20,000 of them.</summary>
public sealed class FundScaleTests
{
    private const int Documents = 20_000;
    private const int Most = 12;

    [Fact]
    public async Task With_20000_documents_pages_of_money_take_no_more_commands()
    {
        await using var city = new CountingApp();
        await city.WithDbAsync(AddAsync);
        var finance = await city.AsAsync("tckh");

        foreach (var address in new[] { "/von", "/von/xa-tamphu", "/von/xa-tamphu?trang=40", "/von/cong-trinh", "/von/no-dong", "/von/doi-chieu", "/von/doi-chieu/2022-05", "/von/doi-chieu/2022-05?trang=30" })
        {
            Assert.InRange(await city.CommandsOfAsync(finance, address), 1, Most);
        }

        Assert.Contains("Trang 30/", (await finance.OpenAsync("/von/doi-chieu/2022-05?trang=30")).Text, StringComparison.Ordinal);
    }

    /// <summary>Copies of an approved document with numbers and days of their own, written by the database: entering them one by one is not what is measured.</summary>
    private static async Task<int> AddAsync(TamKy.NTM.Web.Data.AppDbContext db)
    {
        var entity = db.Model.FindEntityType(typeof(Disbursement))!;
        var columns = entity.GetProperties().Where(property => !property.IsPrimaryKey()).Select(property => property.GetColumnName()).ToList();
        var values = columns.Select(column => column switch
        {
            "Number" => "'S' || n",
            "Date" => "date('2022-01-01', '+' || (n % 165) || ' days')",
            "Amount" => "1000 + n",
            _ => $"source.\"{column}\"",
        });
        var source = await db.Disbursements.Where(paper => paper.State == DisbursementState.Approved && paper.Unit.Code == "XA-TAMPHU" && paper.Line.CapitalId != null && paper.CorrectsId == null).Select(paper => paper.Id).FirstAsync();
        var sql = $"""
            WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {Documents})
            INSERT INTO "Disbursements" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM counted, "Disbursements" AS source WHERE source."Id" = {source}
            """;
        return await db.Database.ExecuteSqlRawAsync(sql);
    }
}
