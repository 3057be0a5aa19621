namespace TamKy.NTM.Domain.Reporting;

/// <summary>The Office's wording of one place in a consolidated report. Numbers bound to a source are written [14/19](key).</summary>
public sealed class ConsolidatedPassage
{
    private ConsolidatedPassage()
    {
    }

    internal ConsolidatedPassage(string key, string text, string editedBy, DateTime editedAt)
    {
        Key = key;
        Text = text;
        EditedBy = editedBy;
        EditedAt = editedAt;
    }

    public int Id { get; private set; }

    public string Key { get; private set; } = null!;

    public string Text { get; private set; } = null!;

    public string EditedBy { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime EditedAt { get; private set; }

    internal void Rewrite(string text, string by, DateTime at)
    {
        if (Text != text)
        {
            Text = text;
            EditedBy = by;
            EditedAt = at;
        }
    }
}
