using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>What came of saving the grid: how many verdicts were stored, and what is wrong with the other rows, by row.</summary>
/// <param name="IsStale">Somebody else wrote a row that is wanted differently here: nothing was stored.</param>
public sealed record SaveVerdictsOutcome(int Stored, IReadOnlyDictionary<string, string> Errors, bool IsStale);

/// <summary>Stores the verdicts of the actor's department. A row that cannot be stored is named; the others are stored.</summary>
public sealed class SaveVerdicts(AppDbContext db, Actor actor, Month month)
{
    public async Task<SaveVerdictsOutcome> SaveAsync(GridPage grid, GridForm form, DateTime now, CancellationToken ct)
    {
        var errors = new Dictionary<string, string>();
        var isStale = false;
        var stored = 0;
        foreach (var row in grid.Rows.Where(row => row.IsOpen && form.Rows.ContainsKey(row.Key)))
        {
            var typed = form.Rows[row.Key];
            if (typed.Verdict is null || IsAsStored(typed, row))
            {
                continue;
            }

            if (typed.Version != (row.Mine?.Version ?? 0))
            {
                isStale = true;
                errors[row.Key] = $"Người khác của đơn vị vừa ghi: {Labels.Of(row.Mine!.Verdict).ToLower(VietnameseFormat.Culture)}, {row.Mine.By}. Xem lại rồi ghi lại nếu vẫn muốn đổi.";
                continue;
            }

            if (Give(row, typed, now) is { } error)
            {
                errors[row.Key] = error;
            }
            else
            {
                stored++;
            }
        }

        return await StoreAsync(stored, errors, isStale, ct);
    }

    /// <summary>Agrees with every row that nothing speaks against.</summary>
    public async Task<SaveVerdictsOutcome> AgreeAsync(GridPage grid, DateTime now, CancellationToken ct)
    {
        var quiet = grid.Rows.Where(row => row.IsQuiet).ToList();
        foreach (var row in quiet)
        {
            Verification(row).Give(new VerificationInput(VerificationVerdict.Agreed, row.Reported, null), row.Reported, actor, now);
        }

        return await StoreAsync(quiet.Count, new Dictionary<string, string>(), isStale: false, ct);
    }

    private async Task<SaveVerdictsOutcome> StoreAsync(int stored, IReadOnlyDictionary<string, string> errors, bool isStale, CancellationToken ct)
    {
        if (isStale)
        {
            db.ChangeTracker.Clear();
            return new SaveVerdictsOutcome(0, errors, true);
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return new SaveVerdictsOutcome(stored, errors, false);
        }
        catch (DbUpdateException)
        {
            // Two people of one department gave a first verdict on the same figure, or changed it, at the same moment.
            db.ChangeTracker.Clear();
            return new SaveVerdictsOutcome(0, errors, true);
        }
    }

    private string? Give(GridRow row, RowForm typed, DateTime now)
    {
        var own = new ReportedFigure(null, typed.Judged switch { "dat" => true, "chua" => false, _ => null });
        if (row.Indicator.IsNumeric && typed.Verdict is VerificationVerdict.Disagreed)
        {
            switch (VietnameseNumber.Parse(typed.Value, row.Indicator.MaxValue))
            {
                case VietnameseNumber.Value number:
                    own = new ReportedFigure(number.Number, null);
                    break;
                case VietnameseNumber.Ambiguous doubt:
                    return $"{doubt.Message} {doubt.First.Label} hoặc {doubt.Second.Label}?";
                case VietnameseNumber.Invalid invalid:
                    return invalid.Message;
            }
        }

        if (CleanText.Clean(typed.Reason) is { Length: > VerificationLimits.Reason })
        {
            return $"Lý do dài quá {VietnameseFormat.Number(VerificationLimits.Reason)} ký tự. Rút ngắn rồi ghi lại.";
        }

        var verification = row.Mine ?? New(row);
        try
        {
            verification.Give(new VerificationInput(typed.Verdict!.Value, own, typed.Reason), row.Reported, actor, now);
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            return refusal.Message;
        }

        if (row.Mine is null)
        {
            db.DepartmentVerifications.Add(verification);
        }

        return null;
    }

    private DepartmentVerification Verification(GridRow row)
    {
        var verification = row.Mine ?? New(row);
        if (row.Mine is null)
        {
            db.DepartmentVerifications.Add(verification);
        }

        return verification;
    }

    private DepartmentVerification New(GridRow row) => new(row.Unit.Id, month, row.Indicator, row.Department!);

    private static bool IsAsStored(RowForm typed, GridRow row)
    {
        var stored = RowForm.From(row.Mine);
        return row.Mine is not null && row.Mine.IsAbout(row.Reported)
            && (typed.Verdict, CleanText.Clean(typed.Reason)) == (stored.Verdict, stored.Reason)
            && (typed.Verdict is not VerificationVerdict.Disagreed || (CleanText.Clean(typed.Value), typed.Judged) == (stored.Value, stored.Judged));
    }
}
