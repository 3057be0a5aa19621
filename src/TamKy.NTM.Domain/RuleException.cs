namespace TamKy.NTM.Domain;

/// <summary>A rule of the programme or of the office says no. The message is written for the user, in Vietnamese, and says what to do.</summary>
public class RuleException(string message) : Exception(message);
