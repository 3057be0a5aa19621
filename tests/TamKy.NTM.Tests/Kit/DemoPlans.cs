using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Tests.Kit;

/// <summary>The demo's plans and files of recognition, by unit.</summary>
public static class DemoPlans
{
    public static Task<int> PlanIdAsync(this TestApp app, string unit) =>
        app.WithDbAsync(db => db.AchievementPlans.Where(plan => plan.Unit.Code == unit).Select(plan => plan.Id).SingleAsync());

    public static Task<PlanState> PlanStateAsync(this TestApp app, int id) =>
        app.WithDbAsync(db => db.AchievementPlans.Where(plan => plan.Id == id).Select(plan => plan.State).SingleAsync());

    public static Task<int> RecognitionIdAsync(this TestApp app, string unit, NtmLevel level) =>
        app.WithDbAsync(db => db.Recognitions.Where(record => record.Unit.Code == unit && record.Level == level).Select(record => record.Id).SingleAsync());

    public static Task<RecognitionState> RecognitionStateAsync(this TestApp app, int id) =>
        app.WithDbAsync(db => db.Recognitions.Where(record => record.Id == id).Select(record => record.State).SingleAsync());
}
