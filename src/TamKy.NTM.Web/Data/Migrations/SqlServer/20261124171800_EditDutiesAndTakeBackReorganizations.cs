using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class EditDutiesAndTakeBackReorganizations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "TakeBackBasis",
                table: "UnitReorganizations",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakeBackReason",
                table: "UnitReorganizations",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenBackAt",
                table: "UnitReorganizations",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenBackBy",
                table: "UnitReorganizations",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Comment",
                table: "RecognitionsSteps",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldMaxLength: 4200,
                oldNullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReplacedAt",
                table: "RecognitionItems",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "EvidenceRequirements",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "EvidenceKinds",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "EndSource",
                table: "CriterionAssignments",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "CriterionAssignments",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AlterColumn<string>(
                name: "Comment",
                table: "AchievementPlansSteps",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldMaxLength: 4200,
                oldNullable: true);

            migrationBuilder.CreateTable(
                name: "ReorganizationChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    RecordId = table.Column<int>(type: "int", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Before = table.Column<DateOnly>(type: "date", nullable: true),
                    UnitReorganizationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReorganizationChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReorganizationChanges_UnitReorganizations_UnitReorganizationId",
                        column: x => x.UnitReorganizationId,
                        principalTable: "UnitReorganizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReorganizationChanges_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReorganizationChanges_UnitId",
                table: "ReorganizationChanges",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_ReorganizationChanges_UnitReorganizationId",
                table: "ReorganizationChanges",
                column: "UnitReorganizationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReorganizationChanges");

            migrationBuilder.DropColumn(
                name: "TakeBackBasis",
                table: "UnitReorganizations");

            migrationBuilder.DropColumn(
                name: "TakeBackReason",
                table: "UnitReorganizations");

            migrationBuilder.DropColumn(
                name: "TakenBackAt",
                table: "UnitReorganizations");

            migrationBuilder.DropColumn(
                name: "TakenBackBy",
                table: "UnitReorganizations");

            migrationBuilder.DropColumn(
                name: "ReplacedAt",
                table: "RecognitionItems");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "EvidenceRequirements");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "EvidenceKinds");

            migrationBuilder.DropColumn(
                name: "EndSource",
                table: "CriterionAssignments");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "CriterionAssignments");

            migrationBuilder.AlterColumn<string>(
                name: "Comment",
                table: "RecognitionsSteps",
                type: "nvarchar(max)",
                maxLength: 4200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(4000)",
                oldMaxLength: 4000,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Comment",
                table: "AchievementPlansSteps",
                type: "nvarchar(max)",
                maxLength: 4200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(4000)",
                oldMaxLength: 4000,
                oldNullable: true);
        }
    }
}
