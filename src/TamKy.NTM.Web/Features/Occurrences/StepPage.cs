using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Programmes.TaskState, TamKy.NTM.Domain.Programmes.TaskAction>;

namespace TamKy.NTM.Web.Features.Occurrences;

/// <summary>Asks once before the Office decides, and says in plain words what will happen.</summary>
public sealed record StepPage(TaskOccurrence Occurrence, Rule Rule, StepForm Form)
{
    public string Button => Labels.Of(Rule.Action);

    public string Title => $"{Button}: việc {Occurrence.Task.Code}, {Occurrence.Unit.NameInSentence}?";

    public string Consequence => Rule.Action switch
    {
        TaskAction.Confirm => "Việc được tính là hoàn thành; đúng hay quá hạn tính theo ngày đơn vị báo.",
        TaskAction.SendBack => "Việc trở lại đơn vị để làm tiếp, kèm lời của bạn.",
        TaskAction.Reopen => "Việc trở lại đang thực hiện, kèm lời của bạn.",
        TaskAction.Suspend => "Việc không tính quá hạn cho đến khi được tiếp tục.",
        TaskAction.Resume => "Việc trở lại đang thực hiện; hạn như trước khi tạm dừng.",
        TaskAction.Cancel => "Việc không còn phải làm và không tính vào tỷ lệ hoàn thành; vẫn đứng trong chương trình.",
        _ => "Việc trở lại đang thực hiện.",
    };
}
