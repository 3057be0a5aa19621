using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace TamKy.NTM.Domain;

/// <summary>The Vietnamese names of enum members, as written on them with <see cref="DisplayAttribute"/>.</summary>
public static class Labels
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of(Enum value) => Known.GetOrAdd(
        value,
        static member => member.GetType().GetField(member.ToString())?.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? member.ToString());
}
