namespace TamKy.NTM.Domain;

/// <summary>The actor's roles do not allow this. The page is 403; what is out of sight altogether is 404 instead.</summary>
public sealed class PermissionException(string message = "Việc này thuộc vai trò khác. Cần làm thì báo Văn phòng Điều phối nông thôn mới thành phố.")
    : RuleException(message);
