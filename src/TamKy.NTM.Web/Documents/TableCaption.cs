namespace TamKy.NTM.Web.Documents;

/// <summary>The title of a table, when it is printed; composed from <see cref="Table.Caption"/> by <see cref="BlockOrder"/>.</summary>
public sealed record TableCaption(string Text) : Block;
