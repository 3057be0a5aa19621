using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>Whose recognition at which level is to be opened, as posted.</summary>
public sealed class CreateForm
{
    [Required(ErrorMessage = "Chọn xã hoặc thôn.")]
    public int? UnitId { get; init; }

    [Required(ErrorMessage = "Chọn mức chuẩn.")]
    public NtmLevel? Level { get; init; }
}
