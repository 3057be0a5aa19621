namespace TamKy.NTM.Tests;

public class SmokeTests
{
    [Fact]
    public void The_suite_runs() => Assert.Equal("TamKy.NTM.Domain", typeof(TamKy.NTM.Domain.RuleException).Assembly.GetName().Name);
}
