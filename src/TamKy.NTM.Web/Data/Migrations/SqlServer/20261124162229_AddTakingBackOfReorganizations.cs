using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddTakingBackOfReorganizations : Migration
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
        }
    }
}
