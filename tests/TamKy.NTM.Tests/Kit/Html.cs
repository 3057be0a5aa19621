using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Uses pages as a person does: opens them, fills the form that is really there and sends it, hidden fields and token included.</summary>
public static class Html
{
    /// <summary>The page, which must be there.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address)
    {
        var answer = await client.OpenAsync(address);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{address} answered {(int)answer.Status} {answer.Location}{answer.Title}.");
        return answer.Page;
    }

    /// <summary>Whatever the address answers.</summary>
    public static async Task<Answer> OpenAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        return await Answer.OfAsync(response);
    }

    /// <summary>
    /// Opens the page, fills the form and sends it with its first button, or with the one the selector names itself ("form.x button[value=a]"). A field
    /// that the form does not have fails the test, as it would stop a person.
    /// </summary>
    public static async Task<Answer> SubmitAsync(this HttpClient client, string address, string selector, params (string Name, string Value)[] fields)
    {
        var page = await client.PageAsync(address);
        return await client.SubmitAsync(page, address, selector, fields);
    }

    /// <summary>Sends a form of a page that is already open, which may be stale by now.</summary>
    public static async Task<Answer> SubmitAsync(
        this HttpClient client, IHtmlDocument page, string address, string selector, params (string Name, string Value)[] fields)
    {
        var element = page.QuerySelector(selector);
        Assert.True(element is not null, $"{address} has no {selector}.");
        var form = element as IHtmlFormElement
            ?? (element.GetAttribute("form") is { } id ? page.GetElementById(id) : element.Closest("form")) as IHtmlFormElement;
        Assert.True(form is not null, $"{selector} at {address} is not in a form.");

        foreach (var field in fields.GroupBy(field => field.Name, field => field.Value))
        {
            Fill(form, field.Key, [.. field], address);
        }

        var action = element.GetAttribute("formaction") is { Length: > 0 } own ? own : form.GetAttribute("action") is { Length: > 0 } given ? given : address;
        var posted = Fields(form, element as IHtmlElement);
        using var response = form.Method == "post"
            ? await client.PostAsync(action, new FormUrlEncodedContent(posted))
            : await client.GetAsync($"{action.Split('?')[0]}?{await new FormUrlEncodedContent(posted).ReadAsStringAsync()}");
        return await Answer.OfAsync(response);
    }

    private static void Fill(IHtmlFormElement form, string name, string[] values, string address)
    {
        var inputs = Controls(form).Where(control => control.GetAttribute("name") == name).ToList();
        Assert.True(inputs.Count > 0, $"The form at {address} has no field {name}.");
        foreach (var input in inputs)
        {
            switch (input)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                    choice.IsChecked = values.Contains(choice.Value);
                    break;
                case IHtmlInputElement { IsReadOnly: false } text:
                    text.Value = values[0];
                    break;
                case IHtmlTextAreaElement { IsReadOnly: false } area:
                    area.Value = values[0];
                    break;
                case IHtmlSelectElement list:
                    Assert.True(list.Options.Any(option => option.Value == values[0]), $"{name} at {address} has no choice {values[0]}.");
                    list.Value = values[0];
                    break;
                default:
                    Assert.Fail($"The field {name} at {address} cannot be filled.");
                    break;
            }
        }

        var isChoice = inputs.All(input => input is IHtmlInputElement { Type: "radio" or "checkbox" });
        var isChosen = inputs.Any(input => input is IHtmlInputElement { IsChecked: true });
        Assert.True(!isChoice || isChosen || values is [""], $"{name} at {address} has no choice {values[0]}.");
    }

    private static List<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IHtmlElement? chosen)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var control in Controls(form))
        {
            if (control.GetAttribute("name") is not { Length: > 0 } name || control.IsDisabled())
            {
                continue;
            }

            var value = control switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.IsChecked ? choice.Value : null,
                IHtmlInputElement { Type: "submit" or "button" or "image" or "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement list => list.Value,
                _ => null,
            };
            if (value is not null)
            {
                fields.Add(new(name, value));
            }
        }

        var button = chosen as IHtmlButtonElement ?? Controls(form).OfType<IHtmlButtonElement>().FirstOrDefault(candidate => candidate.Type == "submit");
        if (button?.GetAttribute("name") is { Length: > 0 } buttonName)
        {
            fields.Add(new(buttonName, button.GetAttribute("value") ?? string.Empty));
        }

        return fields;
    }

    /// <summary>Also those that stand elsewhere on the page and name the form by its id.</summary>
    private static IEnumerable<IElement> Controls(IHtmlFormElement form) =>
        form.Owner!.QuerySelectorAll("input, textarea, select, button")
            .Where(control => control.GetAttribute("form") is { } id ? id == form.Id : control.Closest("form") == form);
}
