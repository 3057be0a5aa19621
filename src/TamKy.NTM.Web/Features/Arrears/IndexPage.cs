using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>The arrears that an actor may see, in the period that ends with the cut-off of a month.</summary>
public sealed record IndexPage(ArrearsSheet Sheet, string Month, OrganizationUnit? Unit);
