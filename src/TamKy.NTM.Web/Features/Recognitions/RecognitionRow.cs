using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>A recognition in a list.</summary>
public sealed record RecognitionRow(
    int Id,
    string UnitName,
    UnitKind UnitKind,
    int CommuneId,
    string? ParentName,
    NtmLevel Level,
    RecognitionState State,
    string? DecisionNumber,
    DateOnly? DecisionDate,
    int? Year,
    Confidence Confidence,
    int Items,
    int Present,
    string? LastBy,
    DateTime? LastAt,
    string? LastComment)
{
    public string Name => UnitKind is UnitKind.Village && ParentName is not null ? $"{UnitName}, {VietnameseFormat.InSentence(ParentName)}" : UnitName;

    /// <summary>"Quyết định 4781/QĐ-UBND, ngày 18/12/2015", or the year alone.</summary>
    public string? Decision => DecisionNumber is not null && DecisionDate is { } date ? $"Quyết định {DecisionNumber}, ngày {VietnameseFormat.Date(date)}"
        : Year is { } year ? $"Năm {year}, chưa có số quyết định"
        : null;

    public static IQueryable<RecognitionRow> Query(AppDbContext db, Actor actor) =>
        from record in db.Recognitions.VisibleTo(actor)
        orderby record.Unit.Code, record.Level
        select new RecognitionRow(
            record.Id,
            record.Unit.Name,
            record.Unit.Kind,
            record.Unit.Kind == UnitKind.Village && record.Unit.ParentId != null ? record.Unit.ParentId.Value : record.UnitId,
            record.Unit.Parent == null ? null : record.Unit.Parent.Name,
            record.Level,
            record.State,
            record.DecisionNumber,
            record.DecisionDate,
            record.RecognizedYear,
            record.Provenance.Confidence,
            record.Lines.Count(line => line.ReplacedAt == null),
            record.Lines.Count(line => line.ReplacedAt == null && line.IsPresent),
            record.Steps.OrderByDescending(step => step.Id).Select(step => step.UserName).FirstOrDefault(),
            record.Steps.Max(step => (DateTime?)step.At),
            record.Steps.OrderByDescending(step => step.Id).Select(step => step.Comment).FirstOrDefault());
}
