using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Kit.Word;

/// <summary>The runs between two line breaks.</summary>
public sealed record WordLine(IReadOnlyList<WordRun> Runs)
{
    public string Text => string.Concat(Runs.Select(run => run.Text)).Replace('\u00a0', ' ').Trim();

    /// <summary>In twips, on one line.</summary>
    public double Width => Runs.Sum(run => OfficialFonts.Width(run.Text, (float)run.Size, run.Bold, run.Italic)) * 20;

    public bool Is(double low, double high, bool bold, bool italic)
    {
        var visible = Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList();
        return visible.Count > 0 && visible.All(run => run.Size >= low && run.Size <= high && run.Bold == bold && run.Italic == italic);
    }
}
