using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>What was read from a file: a whole set, or everything that is wrong. Never a part of a set.</summary>
public sealed record SetReading(SetContent? Content, IReadOnlyList<FileProblem> Problems)
{
    public static SetReading Refused(string message) => new(null, [new FileProblem("Tệp", message)]);
}
