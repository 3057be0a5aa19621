namespace TamKy.NTM.Web.Documents.Word;

/// <summary>Identifiers of the styles in a Word file; their names, which the office sees and edits, are in <see cref="WordStyles"/>.</summary>
internal static class StyleId
{
    public const string Normal = "Normal";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Rule = "KeNgang";
    public const string SectionBreak = "NgatPhan";

    public const string ParentAuthority = "CoQuanChuQuan";
    public const string Issuer = "CoQuanBanHanh";
    public const string Country = "QuocHieu";
    public const string Motto = "TieuNgu";
    public const string Number = "SoKyHieu";
    public const string PlaceAndDate = "DiaDanh";
    public const string DocumentKind = "TenLoai";
    public const string Summary = "TrichYeu";
    public const string Addressees = "KinhGui";
    public const string Addressee = "KinhGuiNoi";
    public const string LegalBasis = "CanCu";

    public const string BodyText = "LoiVan";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Item = "Diem";
    public const string DashItem = "GachDau";

    public const string AppendixLabel = "PhuLucSo";
    public const string AppendixName = "PhuLucTen";
    public const string AttachedTo = "PhuLucKemTheo";
    public const string FormLabel = "BieuSo";
    public const string FormName = "BieuTen";

    public const string Caption = "TenBang";
    public const string Unit = "DonViTinh";
    public const string Context = "ThongTinBieu";
    public const string ColumnHead = "BangDau";
    public const string ColumnNumber = "BangSoCot";
    public const string CellText = "BangChu";
    public const string CellCentred = "BangGiua";
    public const string CellNumber = "BangSo";
    public const string Note = "GhiChuBang";
    public const string TableSigner = "KyBieu";
    public const string SignHere = "KyBieuGhiRo";

    public const string Authority = "QuyenHanChucVu";
    public const string SignatureRoom = "ChoKy";
    public const string OtherPosition = "ChucVuKhac";
    public const string SignerName = "HoTen";
    public const string Recipients = "NoiNhan";
    public const string Recipient = "NoiNhanMuc";

    public const string RuledTable = "BieuNTM";
    public const string PlainTable = "KhungKhongKe";
}
