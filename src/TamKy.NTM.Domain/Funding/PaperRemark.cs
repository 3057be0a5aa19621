namespace TamKy.NTM.Domain.Funding;

/// <summary>Why a document of the portal is not in the treasury's statement of its month.</summary>
public sealed class PaperRemark
{
    private PaperRemark()
    {
    }

    internal PaperRemark(int paperId, string reason, string by)
    {
        PaperId = paperId;
        Say(reason, by);
    }

    public int Id { get; private set; }

    public int PaperId { get; private set; }

    public string Reason { get; private set; } = null!;

    public string By { get; private set; } = null!;

    internal void Say(string reason, string by) => (Reason, By) = (reason, by);
}
