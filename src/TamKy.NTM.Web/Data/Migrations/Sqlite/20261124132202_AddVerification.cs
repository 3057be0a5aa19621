using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddVerification : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CriterionAssignments_UnitId_CriterionId_From",
                table: "CriterionAssignments");

            migrationBuilder.AddColumn<string>(
                name: "ConcludedJson",
                table: "ReportVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Tolerance",
                table: "Indicators",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<DateTime>(
                name: "Conclusion_At",
                table: "IndicatorEntries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Conclusion_Basis",
                table: "IndicatorEntries",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Conclusion_By",
                table: "IndicatorEntries",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Conclusion_Department",
                table: "IndicatorEntries",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Conclusion_JudgedMet",
                table: "IndicatorEntries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Conclusion_Reason",
                table: "IndicatorEntries",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Conclusion_Value",
                table: "IndicatorEntries",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "IndicatorId",
                table: "CriterionAssignments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DepartmentVerifications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    DepartmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    JudgedMet = table.Column<bool>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReportedValue = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    ReportedMet = table.Column<bool>(type: "INTEGER", nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DepartmentVerifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DepartmentVerifications_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DepartmentVerifications_Units_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DepartmentVerifications_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CriterionAssignments_IndicatorId",
                table: "CriterionAssignments",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_CriterionAssignments_UnitId_CriterionId_IndicatorId_From",
                table: "CriterionAssignments",
                columns: new[] { "UnitId", "CriterionId", "IndicatorId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DepartmentVerifications_DepartmentId",
                table: "DepartmentVerifications",
                column: "DepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_DepartmentVerifications_IndicatorId",
                table: "DepartmentVerifications",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_DepartmentVerifications_Month_UnitId_IndicatorId_DepartmentId",
                table: "DepartmentVerifications",
                columns: new[] { "Month", "UnitId", "IndicatorId", "DepartmentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DepartmentVerifications_UnitId",
                table: "DepartmentVerifications",
                column: "UnitId");

            migrationBuilder.AddForeignKey(
                name: "FK_CriterionAssignments_Indicators_IndicatorId",
                table: "CriterionAssignments",
                column: "IndicatorId",
                principalTable: "Indicators",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_CriterionAssignments_Indicators_IndicatorId",
                table: "CriterionAssignments");

            migrationBuilder.DropTable(
                name: "DepartmentVerifications");

            migrationBuilder.DropIndex(
                name: "IX_CriterionAssignments_IndicatorId",
                table: "CriterionAssignments");

            migrationBuilder.DropIndex(
                name: "IX_CriterionAssignments_UnitId_CriterionId_IndicatorId_From",
                table: "CriterionAssignments");

            migrationBuilder.DropColumn(
                name: "ConcludedJson",
                table: "ReportVersions");

            migrationBuilder.DropColumn(
                name: "Tolerance",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "Conclusion_At",
                table: "IndicatorEntries");

            migrationBuilder.DropColumn(
                name: "Conclusion_Basis",
                table: "IndicatorEntries");

            migrationBuilder.DropColumn(
                name: "Conclusion_By",
                table: "IndicatorEntries");

            migrationBuilder.DropColumn(
                name: "Conclusion_Department",
                table: "IndicatorEntries");

            migrationBuilder.DropColumn(
                name: "Conclusion_JudgedMet",
                table: "IndicatorEntries");

            migrationBuilder.DropColumn(
                name: "Conclusion_Reason",
                table: "IndicatorEntries");

            migrationBuilder.DropColumn(
                name: "Conclusion_Value",
                table: "IndicatorEntries");

            migrationBuilder.DropColumn(
                name: "IndicatorId",
                table: "CriterionAssignments");

            migrationBuilder.CreateIndex(
                name: "IX_CriterionAssignments_UnitId_CriterionId_From",
                table: "CriterionAssignments",
                columns: new[] { "UnitId", "CriterionId", "From" },
                unique: true);
        }
    }
}
