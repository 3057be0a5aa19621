namespace TamKy.NTM.Domain.Criteria;

/// <summary>What is wrong with a set: where, and what to do. The field is the name of a property; the row its criterion or indicator, empty for the set.</summary>
public sealed record SetProblem(string Row, string Field, string Message);
