using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UnitReorganizations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "UnitReorganizations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LegalBasis = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    WeightName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    WeightSource = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Judged = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CarriesSets = table.Column<bool>(type: "INTEGER", nullable: false),
                    DraftedById = table.Column<int>(type: "INTEGER", nullable: false),
                    DraftedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EditedById = table.Column<int>(type: "INTEGER", nullable: false),
                    PutInForceBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PutInForceAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitReorganizations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EndingUnits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    Weight = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    UnitReorganizationId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EndingUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EndingUnits_UnitReorganizations_UnitReorganizationId",
                        column: x => x.UnitReorganizationId,
                        principalTable: "UnitReorganizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EndingUnits_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SuccessionJudgements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SuccessorCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SetCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IndicatorCode = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    IsMet = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UnitReorganizationId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuccessionJudgements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SuccessionJudgements_UnitReorganizations_UnitReorganizationId",
                        column: x => x.UnitReorganizationId,
                        principalTable: "UnitReorganizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SuccessorUnits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    AdministrativeCode = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Percent = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitReorganizationId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuccessorUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SuccessorUnits_UnitReorganizations_UnitReorganizationId",
                        column: x => x.UnitReorganizationId,
                        principalTable: "UnitReorganizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SuccessorUnits_Units_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SuccessorUnits_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EndingUnits_UnitId",
                table: "EndingUnits",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_EndingUnits_UnitReorganizationId",
                table: "EndingUnits",
                column: "UnitReorganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_SuccessionJudgements_UnitReorganizationId",
                table: "SuccessionJudgements",
                column: "UnitReorganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_SuccessorUnits_ParentId",
                table: "SuccessorUnits",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_SuccessorUnits_UnitId",
                table: "SuccessorUnits",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_SuccessorUnits_UnitReorganizationId",
                table: "SuccessorUnits",
                column: "UnitReorganizationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EndingUnits");

            migrationBuilder.DropTable(
                name: "SuccessionJudgements");

            migrationBuilder.DropTable(
                name: "SuccessorUnits");

            migrationBuilder.DropTable(
                name: "UnitReorganizations");
        }
    }
}
