namespace TamKy.NTM.Domain.Review;

/// <summary>Something a record lacks before it can be handed on.</summary>
/// <param name="Anchor">Id of the place in the form.</param>
/// <param name="Text">What is missing, for the user.</param>
public sealed record Gap(string Anchor, string Text);
