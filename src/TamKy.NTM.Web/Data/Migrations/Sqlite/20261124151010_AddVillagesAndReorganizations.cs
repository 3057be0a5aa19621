using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TamKy.NTM.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddVillagesAndReorganizations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Group",
                table: "FundingSources",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "UnitFormerNames",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitFormerNames", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitFormerNames_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "VillageAssessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    CriteriaSetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VillageAssessments_CriteriaSets_CriteriaSetId",
                        column: x => x.CriteriaSetId,
                        principalTable: "CriteriaSets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VillageAssessments_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VillageProfiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Households = table.Column<int>(type: "INTEGER", nullable: false),
                    Population = table.Column<int>(type: "INTEGER", nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Provenance_Confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Provenance_Source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageProfiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VillageProfiles_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "VillageEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    JudgedMet = table.Column<bool>(type: "INTEGER", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    VillageAssessmentId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VillageEntries_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VillageEntries_VillageAssessments_VillageAssessmentId",
                        column: x => x.VillageAssessmentId,
                        principalTable: "VillageAssessments",
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

            migrationBuilder.CreateIndex(
                name: "IX_UnitFormerNames_UnitId_Until",
                table: "UnitFormerNames",
                columns: new[] { "UnitId", "Until" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VillageAssessments_CriteriaSetId",
                table: "VillageAssessments",
                column: "CriteriaSetId");

            migrationBuilder.CreateIndex(
                name: "IX_VillageAssessments_UnitId_Month_CriteriaSetId",
                table: "VillageAssessments",
                columns: new[] { "UnitId", "Month", "CriteriaSetId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VillageEntries_IndicatorId",
                table: "VillageEntries",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_VillageEntries_VillageAssessmentId_IndicatorId",
                table: "VillageEntries",
                columns: new[] { "VillageAssessmentId", "IndicatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VillageProfiles_UnitId_ValidFrom",
                table: "VillageProfiles",
                columns: new[] { "UnitId", "ValidFrom" },
                unique: true);
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
                name: "UnitFormerNames");

            migrationBuilder.DropTable(
                name: "VillageEntries");

            migrationBuilder.DropTable(
                name: "VillageProfiles");

            migrationBuilder.DropTable(
                name: "UnitReorganizations");

            migrationBuilder.DropTable(
                name: "VillageAssessments");

            migrationBuilder.DropColumn(
                name: "Group",
                table: "FundingSources");
        }
    }
}
