using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Tests.Data;

public sealed class AuditTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_change_is_written_with_its_key_and_what_was_before_and_after()
    {
        await using var db = _database.Open();
        var unit = Unit("XA-1");
        db.Units.Add(unit);
        await db.SaveChangesAsync();

        unit.Note = "Ghi chú mới";
        await db.SaveChangesAsync();

        var entries = await db.AuditEntries.OrderBy(e => e.Sequence).ToListAsync();
        Assert.Equal([AuditKind.Added, AuditKind.Modified], entries.Select(e => e.Kind));
        Assert.All(entries, e => Assert.Equal(("OrganizationUnit", $"{unit.Id}", "hệ thống"), (e.Entity, e.Key, e.Actor)));
        Assert.Contains($"\"Id\":{unit.Id}", entries[0].After, StringComparison.Ordinal);
        Assert.Contains("\"Provenance.Confidence\":\"ToBeConfirmed\"", entries[0].After, StringComparison.Ordinal);
        Assert.Equal(("{\"Note\":null}", "{\"Note\":\"Ghi chú mới\"}"), (entries[1].Before, entries[1].After));
    }

    [Fact]
    public async Task The_signed_in_account_is_named()
    {
        var claims = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "7"), new(ClaimTypes.Name, "vpdp")], "test");
        _database.Request = new DefaultHttpContext { User = new ClaimsPrincipal(claims) };

        await AddUnits(1);

        await using var db = _database.Open();
        var entry = await db.AuditEntries.SingleAsync();
        Assert.Equal((7, "vpdp"), (entry.UserId, entry.Actor));
    }

    [Fact]
    public async Task A_request_without_sign_in_is_named_as_such()
    {
        _database.Request = new DefaultHttpContext();

        await AddUnits(1);

        await using var db = _database.Open();
        var entry = await db.AuditEntries.SingleAsync();
        Assert.Equal((null, AuditActor.Anonymous), (entry.UserId, entry.Actor));
    }

    [Fact]
    public async Task A_deleted_row_leaves_its_values()
    {
        await using var db = _database.Open();
        var unit = Unit("XA-1");
        db.Units.Add(unit);
        await db.SaveChangesAsync();

        db.Units.Remove(unit);
        await db.SaveChangesAsync();

        var entry = await db.AuditEntries.SingleAsync(e => e.Kind == AuditKind.Deleted);
        Assert.Contains("XA-1", entry.Before, StringComparison.Ordinal);
        Assert.Null(entry.After);
    }

    [Fact]
    public async Task A_key_given_by_the_database_reaches_the_row_that_refers_to_it()
    {
        await using var db = _database.Open();
        var child = Unit("XA-1");
        child.Parent = Unit("TP-1");
        db.Units.Add(child);

        await db.SaveChangesAsync();

        var entry = await db.AuditEntries.SingleAsync(e => e.Key == $"{child.Id}");
        Assert.Contains($"\"ParentId\":{child.Parent.Id}", entry.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_untouched_chain_is_whole()
    {
        await AddUnits(5);

        var verdict = await Verify();

        Assert.True(verdict.IsWhole);
        Assert.Equal(5, verdict.Sequence);
    }

    [Fact]
    public async Task An_empty_chain_is_whole() => Assert.True((await Verify()).IsWhole);

    [Theory]
    [InlineData("At", "2020-01-01 00:00:00")]
    [InlineData("UserId", "7")]
    [InlineData("Actor", "ai đó")]
    [InlineData("Entity", "AppUser")]
    [InlineData("Key", "99")]
    [InlineData("Kind", "Deleted")]
    [InlineData("Before", "{}")]
    [InlineData("After", "{}")]
    [InlineData("PreviousHash", "0")]
    [InlineData("Hash", "0")]
    public async Task An_entry_edited_through_SQL_is_named(string column, string value)
    {
        await AddUnits(5);
        await using var db = _database.Open();
        var edit = $"UPDATE AuditEntries SET \"{column}\" = {{0}} WHERE Sequence = 3";

        await db.Database.ExecuteSqlRawAsync(edit, value);

        var fault = (await Verify()).Fault;
        Assert.Equal((3, AuditFaultKind.Changed), (fault?.Sequence, fault?.Kind));
    }

    [Fact]
    public async Task An_entry_rewritten_with_a_matching_hash_breaks_the_link_of_the_next()
    {
        await AddUnits(5);
        await _database.SqlAsync($"UPDATE AuditEntries SET After = '{{}}' WHERE Sequence = 3");
        await using var db = _database.Open();
        var forged = await db.AuditEntries.SingleAsync(e => e.Sequence == 3);

        await _database.SqlAsync($"UPDATE AuditEntries SET Hash = {forged.ComputeHash()} WHERE Sequence = 3");

        var fault = (await Verify()).Fault;
        Assert.Equal((4, AuditFaultKind.NotLinked), (fault?.Sequence, fault?.Kind));
    }

    [Theory]
    [InlineData(1, AuditFaultKind.Missing)]
    [InlineData(3, AuditFaultKind.Missing)]
    [InlineData(5, AuditFaultKind.EndDiffers)]
    public async Task A_deleted_entry_is_noticed(long sequence, AuditFaultKind kind)
    {
        await AddUnits(5);

        await _database.SqlAsync($"DELETE FROM AuditEntries WHERE Sequence = {sequence}");

        var fault = (await Verify()).Fault;
        Assert.Equal((sequence, kind), (fault?.Sequence, fault?.Kind));
    }

    [Fact]
    public async Task An_emptied_audit_is_noticed()
    {
        await AddUnits(5);

        await _database.SqlAsync($"DELETE FROM AuditEntries");

        Assert.Equal(AuditFaultKind.EndDiffers, (await Verify()).Fault?.Kind);
    }

    [Fact]
    public async Task Twenty_writers_at_once_leave_one_unbroken_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                await using var db = _database.Open();
                db.Units.Add(Unit($"XA-{writer}-{i}"));
                await db.SaveChangesAsync();
            }
        })));

        var verdict = await Verify();
        Assert.True(verdict.IsWhole);
        Assert.Equal(100, verdict.Sequence);
    }

    [Fact]
    public async Task A_refused_save_leaves_neither_row_nor_entry_and_may_be_tried_again()
    {
        await AddUnits(1);
        await using var db = _database.Open();
        var first = Unit("XA-NEW");
        var second = Unit("XA-0");
        db.Units.AddRange(first, second);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        Assert.Equal(1, await db.AuditEntries.CountAsync());
        Assert.Equal(1, await db.Units.CountAsync());
        db.Entry(second).State = EntityState.Detached;
        await db.SaveChangesAsync();
        Assert.Equal(2, await db.Units.CountAsync());
        Assert.True((await Verify()).IsWhole);
    }

    [Fact]
    public async Task A_transaction_that_is_rolled_back_takes_its_entries_with_it()
    {
        await using var db = _database.Open();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            db.Units.Add(Unit("XA-1"));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        var verdict = await Verify();

        Assert.Equal((true, 0), (verdict.IsWhole, verdict.Sequence));
    }

    [Fact]
    public async Task Secrets_of_an_account_are_not_in_the_audit()
    {
        await using var db = _database.Open();
        var user = new AppUser { UserName = "xem", PasswordHash = "BI-MAT-1", SecurityStamp = "BI-MAT-2", ConcurrencyStamp = "BI-MAT-3" };
        db.Users.Add(user);
        await db.SaveChangesAsync();
        db.Add(new IdentityUserToken<int> { UserId = user.Id, LoginProvider = "Authenticator", Name = "Key", Value = "BI-MAT-4" });
        user.PasswordHash = "BI-MAT-5";

        await db.SaveChangesAsync();

        var entries = await db.AuditEntries.ToListAsync();
        Assert.Equal(3, entries.Count);
        Assert.All(entries, e => Assert.DoesNotContain("BI-MAT", e.Before + e.After + e.Key, StringComparison.Ordinal));
        Assert.Contains(entries, e => e.Kind == AuditKind.Modified && e.After!.Contains("PasswordHash", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_audit_cannot_be_changed_through_the_context()
    {
        await AddUnits(1);
        await using var db = _database.Open();
        db.Remove(await db.AuditEntries.SingleAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        Assert.True((await Verify()).IsWhole);
    }

    [Fact]
    public async Task Saving_without_the_audit_is_not_possible()
    {
        await using var db = _database.Open();
        db.Units.Add(Unit("XA-1"));

        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
    }

    private static OrganizationUnit Unit(string code) => new(code, UnitKind.Commune, $"Xã {code}", new Provenance("thử", Confidence.ToBeConfirmed));

    private async Task AddUnits(int count)
    {
        await using var db = _database.Open();
        for (var i = 0; i < count; i++)
        {
            db.Units.Add(Unit($"XA-{i}"));
            await db.SaveChangesAsync();
        }
    }

    private async Task<AuditVerdict> Verify()
    {
        await using var db = _database.Open();
        return await AuditVerifier.VerifyAsync(db);
    }
}
