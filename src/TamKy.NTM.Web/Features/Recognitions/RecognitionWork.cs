using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Home;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>Which files of recognition wait for an actor, over all their roles.</summary>
public static class RecognitionWork
{
    public static IEnumerable<(int RecordId, WorkItem Item)> Waiting(IEnumerable<RecognitionRow> records, Actor actor)
    {
        foreach (var record in records)
        {
            var title = $"{VietnameseFormat.InSentence(Labels.Of(record.Level))} của {VietnameseFormat.InSentence(record.Name)}";
            if (record.State is RecognitionState.Preparing && record.Present < record.Items && actor.Is(Role.CommuneOfficer, record.CommuneId))
            {
                yield return (record.Id, Item(record, $"Hoàn thiện hồ sơ công nhận {title}", $"Có {record.Present}/{record.Items} mục.", "Mở hồ sơ", "pencil"));
            }

            if (record.State is RecognitionState.Preparing && record.Items > 0 && record.Present == record.Items && actor.Is(Role.CommuneChair, record.CommuneId))
            {
                yield return (record.Id, Item(record, $"Gửi hồ sơ công nhận {title}", "Danh mục đã đủ.", "Đọc và gửi", "send"));
            }

            if (record.State is RecognitionState.UnderReview && actor.IsOffice)
            {
                yield return (record.Id, Item(record, $"Thẩm tra hồ sơ công nhận {title}", $"{record.LastBy} gửi lúc {Moments.Of(record.LastAt!.Value)}.", "Mở để thẩm tra", "eye"));
            }

            if (record.State is RecognitionState.AtRisk && actor.Is(Role.CommuneOfficer, record.CommuneId))
            {
                yield return (record.Id, Item(record, $"Có nguy cơ không duy trì {title}", record.LastComment ?? string.Empty, "Xem cảnh báo", "exclamation-triangle"));
            }
        }
    }

    private static WorkItem Item(RecognitionRow record, string title, string text, string button, string icon) =>
        new(title, text, button, null) { Link = new WorkLink("Recognitions", "Details", new { recognition = record.Id }), Icon = icon };
}
