using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class VersionCriteriaSets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CriteriaSets_Code",
                table: "CriteriaSets");

            migrationBuilder.AddColumn<string>(
                name: "GroupCode",
                table: "ReportParts",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GroupCode",
                table: "IndicatorThresholds",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DraftedBy",
                table: "CriteriaSets",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DraftedById",
                table: "CriteriaSets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PreviousVersionId",
                table: "CriteriaSets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PutInForceAt",
                table: "CriteriaSets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PutInForceBy",
                table: "CriteriaSets",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "CriteriaSets",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "InForce");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ValidFrom",
                table: "CriteriaSets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "CriteriaSets",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "VersionBasis",
                table: "CriteriaSets",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VersionNumber",
                table: "CriteriaSets",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "GroupCode",
                table: "CriteriaSetAssignments",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "IndicatorRelations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FromSet = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FromIndicator = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    ToSet = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ToIndicator = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorRelations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SetConfirmations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CriteriaSetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    SourceBefore = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SetConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SetConfirmations_CriteriaSets_CriteriaSetId",
                        column: x => x.CriteriaSetId,
                        principalTable: "CriteriaSets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaSets_Code_VersionNumber",
                table: "CriteriaSets",
                columns: new[] { "Code", "VersionNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaSets_PreviousVersionId",
                table: "CriteriaSets",
                column: "PreviousVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorRelations_ToSet_FromSet",
                table: "IndicatorRelations",
                columns: new[] { "ToSet", "FromSet" });

            migrationBuilder.CreateIndex(
                name: "IX_SetConfirmations_CriteriaSetId",
                table: "SetConfirmations",
                column: "CriteriaSetId");

            migrationBuilder.AddForeignKey(
                name: "FK_CriteriaSets_CriteriaSets_PreviousVersionId",
                table: "CriteriaSets",
                column: "PreviousVersionId",
                principalTable: "CriteriaSets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_CriteriaSets_CriteriaSets_PreviousVersionId",
                table: "CriteriaSets");

            migrationBuilder.DropTable(
                name: "IndicatorRelations");

            migrationBuilder.DropTable(
                name: "SetConfirmations");

            migrationBuilder.DropIndex(
                name: "IX_CriteriaSets_Code_VersionNumber",
                table: "CriteriaSets");

            migrationBuilder.DropIndex(
                name: "IX_CriteriaSets_PreviousVersionId",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "GroupCode",
                table: "ReportParts");

            migrationBuilder.DropColumn(
                name: "GroupCode",
                table: "IndicatorThresholds");

            migrationBuilder.DropColumn(
                name: "DraftedBy",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "DraftedById",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "PreviousVersionId",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "PutInForceAt",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "PutInForceBy",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "ValidFrom",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "VersionBasis",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "VersionNumber",
                table: "CriteriaSets");

            migrationBuilder.DropColumn(
                name: "GroupCode",
                table: "CriteriaSetAssignments");

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaSets_Code",
                table: "CriteriaSets",
                column: "Code",
                unique: true);
        }
    }
}
