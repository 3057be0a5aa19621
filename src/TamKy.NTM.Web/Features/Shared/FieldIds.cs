using Microsoft.AspNetCore.Mvc.Rendering;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>How the id of a field follows from its name, and the ids of its hint and its error from that.</summary>
public static class FieldIds
{
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string Hint(string id) => id + "-gy";

    public static string Error(string id) => id + "-loi";
}
