namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>What is wrong in a file, and where: sheet, row and column of a workbook, or the path in a JSON file.</summary>
public sealed record FileProblem(string Place, string Message)
{
    public static FileProblem InCell(string sheet, int row, string? column, string message) =>
        new($"Trang “{sheet}”, dòng {row}{(column is null ? string.Empty : $", cột “{column}”")}", message);
}
