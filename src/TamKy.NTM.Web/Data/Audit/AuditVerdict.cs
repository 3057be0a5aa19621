namespace TamKy.NTM.Web.Data.Audit;

/// <summary>How far the chain holds, with the hash there (worth noting down outside the database), and the first fault if there is one.</summary>
public sealed record AuditVerdict(long Sequence, string Hash, AuditFault? Fault)
{
    public bool IsWhole => Fault is null;
}
