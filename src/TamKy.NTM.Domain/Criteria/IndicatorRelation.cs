using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>
/// A row of the map between two sets. Indicators are named by set and code, which outlive versions. Splitting gives several rows with one old indicator,
/// merging several rows with one new one.
/// </summary>
public sealed class IndicatorRelation
{
    private IndicatorRelation()
    {
    }

    public IndicatorRelation(string fromSet, string? fromIndicator, string toSet, string? toIndicator, RelationKind kind, string? note, Actor actor)
    {
        CriteriaSet.RequireOffice(actor);
        if (fromSet == toSet)
        {
            throw new RuleException("Bảng nối đi giữa hai bộ tiêu chí khác nhau. Hai bản của một bộ được so theo mã.");
        }

        if ((fromIndicator is null) != (kind is RelationKind.New) || (toIndicator is null) != (kind is RelationKind.Dropped))
        {
            throw new RuleException(kind switch
            {
                RelationKind.New => "Chỉ tiêu mới thì để trống chỉ tiêu của bộ cũ và chọn chỉ tiêu của bộ mới.",
                RelationKind.Dropped => "Chỉ tiêu bị bỏ thì chọn chỉ tiêu của bộ cũ và để trống chỉ tiêu của bộ mới.",
                _ => "Chọn chỉ tiêu của cả hai bộ.",
            });
        }

        FromSet = fromSet;
        FromIndicator = fromIndicator;
        ToSet = toSet;
        ToIndicator = toIndicator;
        Kind = kind;
        Note = CleanText.Clean(note);
        By = actor.Name;
    }

    public int Id { get; private set; }

    /// <summary>Code of the older set.</summary>
    public string FromSet { get; private set; } = null!;

    /// <summary>Null when the indicator is new.</summary>
    public string? FromIndicator { get; private set; }

    public string ToSet { get; private set; } = null!;

    /// <summary>Null when the indicator was dropped.</summary>
    public string? ToIndicator { get; private set; }

    public RelationKind Kind { get; private set; }

    public string? Note { get; private set; }

    public string By { get; private set; } = null!;
}
