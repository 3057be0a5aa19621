using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Kit;

/// <summary>An account of a test: not of the demo, so every rule for real accounts holds for it.</summary>
internal static class TestUser
{
    public const string Password = "một câu dễ nhớ 2022";

    public static AppUser Create(string userName) => new()
    {
        UserName = userName,
        FullName = "Nguyễn Văn Thử",
        Position = "Cán bộ thử",
    };
}
