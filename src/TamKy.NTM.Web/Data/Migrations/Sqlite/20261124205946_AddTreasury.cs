using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddTreasury : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FundingRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    LagPoints = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Provenance_Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Provenance_Source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatementLayouts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Signature = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NumberColumn = table.Column<int>(type: "INTEGER", nullable: false),
                    DateColumn = table.Column<int>(type: "INTEGER", nullable: false),
                    AmountColumn = table.Column<int>(type: "INTEGER", nullable: false),
                    ContentColumn = table.Column<int>(type: "INTEGER", nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementLayouts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TreasuryMonths",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    FinanceId = table.Column<int>(type: "INTEGER", nullable: false),
                    File = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ImportedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedStatement = table.Column<long>(type: "INTEGER", nullable: true),
                    SignedPortal = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TreasuryMonths", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TreasuryMonths_Units_FinanceId",
                        column: x => x.FinanceId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperRemarks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PaperId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TreasuryMonthId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperRemarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperRemarks_Disbursements_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Disbursements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperRemarks_TreasuryMonths_TreasuryMonthId",
                        column: x => x.TreasuryMonthId,
                        principalTable: "TreasuryMonths",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatementLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsDateSwapped = table.Column<bool>(type: "INTEGER", nullable: false),
                    PairedWithId = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TreasuryMonthId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatementLines_Disbursements_PairedWithId",
                        column: x => x.PairedWithId,
                        principalTable: "Disbursements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StatementLines_TreasuryMonths_TreasuryMonthId",
                        column: x => x.TreasuryMonthId,
                        principalTable: "TreasuryMonths",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PaperRemarks_PaperId",
                table: "PaperRemarks",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperRemarks_TreasuryMonthId",
                table: "PaperRemarks",
                column: "TreasuryMonthId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementLayouts_Signature",
                table: "StatementLayouts",
                column: "Signature",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatementLines_PairedWithId",
                table: "StatementLines",
                column: "PairedWithId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementLines_TreasuryMonthId",
                table: "StatementLines",
                column: "TreasuryMonthId");

            migrationBuilder.CreateIndex(
                name: "IX_TreasuryMonths_FinanceId",
                table: "TreasuryMonths",
                column: "FinanceId");

            migrationBuilder.CreateIndex(
                name: "IX_TreasuryMonths_Month",
                table: "TreasuryMonths",
                column: "Month",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FundingRules");

            migrationBuilder.DropTable(
                name: "PaperRemarks");

            migrationBuilder.DropTable(
                name: "StatementLayouts");

            migrationBuilder.DropTable(
                name: "StatementLines");

            migrationBuilder.DropTable(
                name: "TreasuryMonths");
        }
    }
}
