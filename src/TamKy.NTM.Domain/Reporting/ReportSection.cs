namespace TamKy.NTM.Domain.Reporting;

public sealed class ReportSection
{
    private ReportSection()
    {
    }

    public ReportSection(string code, int position, string title, SectionKind kind, bool isRequired, string? hint)
    {
        Code = code;
        Position = position;
        Title = title;
        Kind = kind;
        IsRequired = isRequired;
        Hint = hint;
    }

    public int Id { get; private set; }

    /// <summary>I, II.1, II.6, III …: the number in the report, in legal order by <see cref="Position"/>.</summary>
    public string Code { get; private set; } = null!;

    public int Position { get; private set; }

    public string Title { get; private set; } = null!;

    public SectionKind Kind { get; private set; }

    public bool IsRequired { get; private set; }

    /// <summary>What the office expects to read there.</summary>
    public string? Hint { get; private set; }

    /// <summary>The unit writes a text of its own here, on which the Office gives a verdict.</summary>
    public bool HasText => Kind is SectionKind.Text or SectionKind.Causes or SectionKind.Proposals or SectionKind.Verification or SectionKind.Villages or SectionKind.Duties or SectionKind.Funds;

    /// <summary>The unit writes works done and not done here, with cause and solution, as for a criterion.</summary>
    public bool HasWorks => Kind is SectionKind.ProgrammeWorks;

    /// <summary>The portal proposes the unit's tasks of the programme here.</summary>
    public bool TakesTasks => Kind is SectionKind.ProgrammeWorks or SectionKind.Duties;
}
