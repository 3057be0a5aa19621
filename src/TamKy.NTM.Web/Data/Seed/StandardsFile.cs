using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>standards.json: how plans are handled, what a recognition dossier needs, who is recognised since when.</summary>
internal sealed record StandardsFile(
    IReadOnlyList<StandardsFile.SettingRow> Settings, StandardsFile.PaperRows Papers, IReadOnlyList<StandardsFile.RecognitionRow> Recognitions)
{
    internal sealed record SettingRow(NtmLevel Level, int OpinionWorkingDays, string Approver, string Source, Confidence Confidence)
    {
        public PlanSetting ToSetting() => new(Level, OpinionWorkingDays, Approver, new Provenance(Source, Confidence));
    }

    internal sealed record PaperRows(IReadOnlyList<string> Communes, IReadOnlyList<string> Villages, string Source, Confidence Confidence)
    {
        public IEnumerable<DossierPaper> ToPapers(NtmLevel level) =>
            (level is NtmLevel.ModelVillage ? Villages : Communes).Select((name, index) => new DossierPaper(level, index + 1, name, new Provenance(Source, Confidence)));
    }

    internal sealed record RecognitionRow(string Unit, int Year, string Source, Confidence Confidence, string? Number = null, DateOnly? Date = null)
    {
        public Recognition ToRecognition(OrganizationUnit unit) =>
            Recognition.Recorded(unit, NtmLevel.StandardCommune, Year, Number, Date, new Provenance(Source, Confidence));
    }
}
