using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddFunds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FundingLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    SourceId = table.Column<int>(type: "int", nullable: false),
                    CapitalId = table.Column<int>(type: "int", nullable: true),
                    Allocated = table.Column<long>(type: "bigint", nullable: false),
                    Disbursed = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingLines_CapitalTypes_CapitalId",
                        column: x => x.CapitalId,
                        principalTable: "CapitalTypes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingLines_FundingSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "FundingSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingLines_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Disbursements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    LineId = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    CorrectsId = table.Column<int>(type: "int", nullable: true),
                    TakenBack = table.Column<long>(type: "bigint", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disbursements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disbursements_Disbursements_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "Disbursements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disbursements_FundingLines_LineId",
                        column: x => x.LineId,
                        principalTable: "FundingLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disbursements_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    LineId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Criteria = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingEntries_FundingLines_LineId",
                        column: x => x.LineId,
                        principalTable: "FundingLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DisbursementsAuthors",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LastWroteAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DisbursementId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisbursementsAuthors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisbursementsAuthors_Disbursements_DisbursementId",
                        column: x => x.DisbursementId,
                        principalTable: "Disbursements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisbursementsSteps",
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
                    Comment = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    DisbursementId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisbursementsSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisbursementsSteps_Disbursements_DisbursementId",
                        column: x => x.DisbursementId,
                        principalTable: "Disbursements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_CorrectsId",
                table: "Disbursements",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_LineId_State_Date",
                table: "Disbursements",
                columns: new[] { "LineId", "State", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Disbursements_UnitId",
                table: "Disbursements",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_DisbursementsAuthors_DisbursementId",
                table: "DisbursementsAuthors",
                column: "DisbursementId");

            migrationBuilder.CreateIndex(
                name: "IX_DisbursementsSteps_DisbursementId",
                table: "DisbursementsSteps",
                column: "DisbursementId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingEntries_LineId_Date",
                table: "FundingEntries",
                columns: new[] { "LineId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingLines_CapitalId",
                table: "FundingLines",
                column: "CapitalId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingLines_SourceId",
                table: "FundingLines",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingLines_UnitId",
                table: "FundingLines",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingLines_Year_UnitId_SourceId",
                table: "FundingLines",
                columns: new[] { "Year", "UnitId", "SourceId" },
                unique: true,
                filter: "CapitalId IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundingLines_Year_UnitId_SourceId_CapitalId",
                table: "FundingLines",
                columns: new[] { "Year", "UnitId", "SourceId", "CapitalId" },
                unique: true,
                filter: "[CapitalId] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DisbursementsAuthors");

            migrationBuilder.DropTable(
                name: "DisbursementsSteps");

            migrationBuilder.DropTable(
                name: "FundingEntries");

            migrationBuilder.DropTable(
                name: "Disbursements");

            migrationBuilder.DropTable(
                name: "FundingLines");
        }
    }
}
