using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace TamKy.NTM.Web.Features.EvidenceRules;

/// <summary>A whole number between two others; an empty field passes.</summary>
/// <param name="sentence">With {0} and {1} for the two.</param>
[AttributeUsage(AttributeTargets.Property)]
public class WholeNumberAttribute(int least, int most, string sentence) : ValidationAttribute
{
    public int Least => least;

    public int Most => most;

    public string Sentence => sentence;

    public override bool IsValid(object? value) => value is not decimal number || (number == decimal.Truncate(number) && number >= least && number <= most);

    public override string FormatErrorMessage(string name) => string.Format(CultureInfo.InvariantCulture, sentence, least, most);
}
