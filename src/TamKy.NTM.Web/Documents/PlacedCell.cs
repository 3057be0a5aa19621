namespace TamKy.NTM.Web.Documents;

/// <summary>A cell and the columns it covers, counted from 0, with the alignment and weight it is printed in.</summary>
public sealed record PlacedCell(Cell Cell, int Column, int ColumnSpan, CellAlign Align, bool Bold);
