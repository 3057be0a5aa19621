using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddProjectsAndProgrammeEditing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedFrom",
                table: "WorkTasks",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "WorkTasks",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DraftedBy",
                table: "WorkProgrammes",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DraftedById",
                table: "WorkProgrammes",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PutInForceBy",
                table: "WorkProgrammes",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Heading",
                table: "FundingSources",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProjectId",
                table: "FundingEntries",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FormId",
                table: "Disbursements",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProjectId",
                table: "Disbursements",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Quantity",
                table: "Disbursements",
                type: "decimal(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuantityUnit",
                table: "Disbursements",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Rate",
                table: "Disbursements",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    SecretHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContributionForms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SourceId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    QuantityUnit = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Provenance_Confidence = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Provenance_Source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContributionForms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContributionForms_FundingSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "FundingSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    VillageId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecisionNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DecisionDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: true),
                    End = table.Column<DateOnly>(type: "date", nullable: true),
                    Criteria = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ClearBy = table.Column<DateOnly>(type: "date", nullable: true),
                    ClearFrom = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Owed = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Projects_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Units_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    What = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ById = table.Column<int>(type: "int", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TaskId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskChanges_WorkTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "WorkTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArrearsEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProjectId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Accepted = table.Column<long>(type: "bigint", nullable: false),
                    Provided = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    CorrectsId = table.Column<int>(type: "int", nullable: true),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrearsEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArrearsEntries_ArrearsEntries_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "ArrearsEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArrearsEntries_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectProgress",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProjectId = table.Column<int>(type: "int", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectProgress", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectProgress_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FundingEntries_ProjectId",
                table: "FundingEntries",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_FormId",
                table: "Disbursements",
                column: "FormId");

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_ProjectId",
                table: "Disbursements",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_ArrearsEntries_CorrectsId",
                table: "ArrearsEntries",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_ArrearsEntries_ProjectId_Date",
                table: "ArrearsEntries",
                columns: new[] { "ProjectId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_SecretHash",
                table: "CalendarFeeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_UserId",
                table: "CalendarFeeds",
                column: "UserId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContributionForms_Code",
                table: "ContributionForms",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContributionForms_SourceId",
                table: "ContributionForms",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectProgress_ProjectId_Date",
                table: "ProjectProgress",
                columns: new[] { "ProjectId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Code",
                table: "Projects",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_UnitId_Number",
                table: "Projects",
                columns: new[] { "UnitId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_VillageId",
                table: "Projects",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskChanges_TaskId",
                table: "TaskChanges",
                column: "TaskId");

            migrationBuilder.AddForeignKey(
                name: "FK_Disbursements_ContributionForms_FormId",
                table: "Disbursements",
                column: "FormId",
                principalTable: "ContributionForms",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Disbursements_Projects_ProjectId",
                table: "Disbursements",
                column: "ProjectId",
                principalTable: "Projects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FundingEntries_Projects_ProjectId",
                table: "FundingEntries",
                column: "ProjectId",
                principalTable: "Projects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Disbursements_ContributionForms_FormId",
                table: "Disbursements");

            migrationBuilder.DropForeignKey(
                name: "FK_Disbursements_Projects_ProjectId",
                table: "Disbursements");

            migrationBuilder.DropForeignKey(
                name: "FK_FundingEntries_Projects_ProjectId",
                table: "FundingEntries");

            migrationBuilder.DropTable(
                name: "ArrearsEntries");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "ContributionForms");

            migrationBuilder.DropTable(
                name: "ProjectProgress");

            migrationBuilder.DropTable(
                name: "TaskChanges");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_FundingEntries_ProjectId",
                table: "FundingEntries");

            migrationBuilder.DropIndex(
                name: "IX_Disbursements_FormId",
                table: "Disbursements");

            migrationBuilder.DropIndex(
                name: "IX_Disbursements_ProjectId",
                table: "Disbursements");

            migrationBuilder.DropColumn(
                name: "AskedFrom",
                table: "WorkTasks");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "WorkTasks");

            migrationBuilder.DropColumn(
                name: "DraftedBy",
                table: "WorkProgrammes");

            migrationBuilder.DropColumn(
                name: "DraftedById",
                table: "WorkProgrammes");

            migrationBuilder.DropColumn(
                name: "PutInForceBy",
                table: "WorkProgrammes");

            migrationBuilder.DropColumn(
                name: "Heading",
                table: "FundingSources");

            migrationBuilder.DropColumn(
                name: "ProjectId",
                table: "FundingEntries");

            migrationBuilder.DropColumn(
                name: "FormId",
                table: "Disbursements");

            migrationBuilder.DropColumn(
                name: "ProjectId",
                table: "Disbursements");

            migrationBuilder.DropColumn(
                name: "Quantity",
                table: "Disbursements");

            migrationBuilder.DropColumn(
                name: "QuantityUnit",
                table: "Disbursements");

            migrationBuilder.DropColumn(
                name: "Rate",
                table: "Disbursements");
        }
    }
}
