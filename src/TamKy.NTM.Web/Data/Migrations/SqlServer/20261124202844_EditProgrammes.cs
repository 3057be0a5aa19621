using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class EditProgrammes : Migration
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

            migrationBuilder.CreateIndex(
                name: "IX_TaskChanges_TaskId",
                table: "TaskChanges",
                column: "TaskId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TaskChanges");

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
        }
    }
}
