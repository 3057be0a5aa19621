using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Standards;

/// <summary>A general paper of a recognition dossier, beside the proofs of each criterion: a list of the Office, not of the code.</summary>
public sealed class DossierPaper
{
    private DossierPaper()
    {
    }

    public DossierPaper(NtmLevel level, int position, string name, Provenance provenance)
    {
        Level = level;
        Position = position;
        Name = name;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public NtmLevel Level { get; private set; }

    public int Position { get; private set; }

    public string Name { get; private set; } = null!;

    public Provenance Provenance { get; private set; } = null!;
}
