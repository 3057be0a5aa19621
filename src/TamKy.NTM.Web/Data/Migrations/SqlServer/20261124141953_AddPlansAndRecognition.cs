using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddPlansAndRecognition : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AchievementPlans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TargetSetId = table.Column<int>(type: "int", nullable: false),
                    FromYear = table.Column<int>(type: "int", nullable: false),
                    TargetYear = table.Column<int>(type: "int", nullable: false),
                    Goal = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HandedOnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Round = table.Column<int>(type: "int", nullable: false),
                    ReturnCount = table.Column<int>(type: "int", nullable: false),
                    CompletionProposedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecisionNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "date", nullable: true),
                    VersionCount = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AchievementPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AchievementPlans_CriteriaSets_TargetSetId",
                        column: x => x.TargetSetId,
                        principalTable: "CriteriaSets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AchievementPlans_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CapitalTypes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Provenance_Confidence = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Provenance_Source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CapitalTypes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DossierPapers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Level = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Provenance_Confidence = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Provenance_Source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierPapers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FundingSources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SplitsByCapital = table.Column<bool>(type: "bit", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Provenance_Confidence = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Provenance_Source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingSources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlanSettings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Level = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    OpinionWorkingDays = table.Column<int>(type: "int", nullable: false),
                    Approver = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AwaitsGuidance = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1001)", maxLength: 1001, nullable: true),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Provenance_Confidence = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Provenance_Source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Recognitions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Level = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    DecisionNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "date", nullable: true),
                    RecognizedYear = table.Column<int>(type: "int", nullable: true),
                    RevocationNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    RevocationDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Provenance_Confidence = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Provenance_Source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recognitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recognitions_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AchievementPlansAuthors",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LastWroteAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AchievementPlanId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AchievementPlansAuthors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AchievementPlansAuthors_AchievementPlans_AchievementPlanId",
                        column: x => x.AchievementPlanId,
                        principalTable: "AchievementPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AchievementPlansSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Action = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    From = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    To = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(max)", maxLength: 4200, nullable: true),
                    AchievementPlanId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AchievementPlansSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AchievementPlansSteps_AchievementPlans_AchievementPlanId",
                        column: x => x.AchievementPlanId,
                        principalTable: "AchievementPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanOpinions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DepartmentId = table.Column<int>(type: "int", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Verdict = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    GivenBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PlanId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanOpinions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanOpinions_AchievementPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "AchievementPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanOpinions_Units_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanTargets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CriterionId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    AchievementPlanId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTargets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanTargets_AchievementPlans_AchievementPlanId",
                        column: x => x.AchievementPlanId,
                        principalTable: "AchievementPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanTargets_Criteria_CriterionId",
                        column: x => x.CriterionId,
                        principalTable: "Criteria",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PlanId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    SentBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "bit", nullable: false),
                    ContentJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    DecisionNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanVersions_AchievementPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "AchievementPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanCosts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SourceId = table.Column<int>(type: "int", nullable: false),
                    CapitalId = table.Column<int>(type: "int", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AchievementPlanId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanCosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanCosts_AchievementPlans_AchievementPlanId",
                        column: x => x.AchievementPlanId,
                        principalTable: "AchievementPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanCosts_CapitalTypes_CapitalId",
                        column: x => x.CapitalId,
                        principalTable: "CapitalTypes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanCosts_FundingSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "FundingSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecognitionItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    CriterionId = table.Column<int>(type: "int", nullable: true),
                    Requirement = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    IsPresent = table.Column<bool>(type: "bit", nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    MarkedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    MarkedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RecognitionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecognitionItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecognitionItems_Criteria_CriterionId",
                        column: x => x.CriterionId,
                        principalTable: "Criteria",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecognitionItems_Recognitions_RecognitionId",
                        column: x => x.RecognitionId,
                        principalTable: "Recognitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecognitionsAuthors",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LastWroteAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecognitionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecognitionsAuthors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecognitionsAuthors_Recognitions_RecognitionId",
                        column: x => x.RecognitionId,
                        principalTable: "Recognitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecognitionsSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Action = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    From = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    To = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(max)", maxLength: 4200, nullable: true),
                    RecognitionId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecognitionsSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecognitionsSteps_Recognitions_RecognitionId",
                        column: x => x.RecognitionId,
                        principalTable: "Recognitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AchievementPlans_TargetSetId",
                table: "AchievementPlans",
                column: "TargetSetId");

            migrationBuilder.CreateIndex(
                name: "IX_AchievementPlans_UnitId_TargetSetId_TargetYear",
                table: "AchievementPlans",
                columns: new[] { "UnitId", "TargetSetId", "TargetYear" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AchievementPlansAuthors_AchievementPlanId",
                table: "AchievementPlansAuthors",
                column: "AchievementPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_AchievementPlansSteps_AchievementPlanId",
                table: "AchievementPlansSteps",
                column: "AchievementPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_CapitalTypes_Code",
                table: "CapitalTypes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DossierPapers_Level_Position",
                table: "DossierPapers",
                columns: new[] { "Level", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingSources_Code",
                table: "FundingSources",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanCosts_AchievementPlanId",
                table: "PlanCosts",
                column: "AchievementPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanCosts_CapitalId",
                table: "PlanCosts",
                column: "CapitalId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanCosts_SourceId",
                table: "PlanCosts",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanOpinions_DepartmentId",
                table: "PlanOpinions",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanOpinions_PlanId_Round_DepartmentId",
                table: "PlanOpinions",
                columns: new[] { "PlanId", "Round", "DepartmentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanSettings_Level",
                table: "PlanSettings",
                column: "Level",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanTargets_AchievementPlanId",
                table: "PlanTargets",
                column: "AchievementPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTargets_CriterionId",
                table: "PlanTargets",
                column: "CriterionId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanVersions_PlanId_Number",
                table: "PlanVersions",
                columns: new[] { "PlanId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecognitionItems_CriterionId",
                table: "RecognitionItems",
                column: "CriterionId");

            migrationBuilder.CreateIndex(
                name: "IX_RecognitionItems_RecognitionId",
                table: "RecognitionItems",
                column: "RecognitionId");

            migrationBuilder.CreateIndex(
                name: "IX_Recognitions_UnitId_Level",
                table: "Recognitions",
                columns: new[] { "UnitId", "Level" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecognitionsAuthors_RecognitionId",
                table: "RecognitionsAuthors",
                column: "RecognitionId");

            migrationBuilder.CreateIndex(
                name: "IX_RecognitionsSteps_RecognitionId",
                table: "RecognitionsSteps",
                column: "RecognitionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AchievementPlansAuthors");

            migrationBuilder.DropTable(
                name: "AchievementPlansSteps");

            migrationBuilder.DropTable(
                name: "DossierPapers");

            migrationBuilder.DropTable(
                name: "PlanCosts");

            migrationBuilder.DropTable(
                name: "PlanOpinions");

            migrationBuilder.DropTable(
                name: "PlanSettings");

            migrationBuilder.DropTable(
                name: "PlanTargets");

            migrationBuilder.DropTable(
                name: "PlanVersions");

            migrationBuilder.DropTable(
                name: "RecognitionItems");

            migrationBuilder.DropTable(
                name: "RecognitionsAuthors");

            migrationBuilder.DropTable(
                name: "RecognitionsSteps");

            migrationBuilder.DropTable(
                name: "CapitalTypes");

            migrationBuilder.DropTable(
                name: "FundingSources");

            migrationBuilder.DropTable(
                name: "AchievementPlans");

            migrationBuilder.DropTable(
                name: "Recognitions");
        }
    }
}
