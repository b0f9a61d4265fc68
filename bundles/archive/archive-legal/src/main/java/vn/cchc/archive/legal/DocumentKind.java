package vn.cchc.archive.legal;

import java.util.Locale;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * Kinds of documents. Administrative ones and their abbreviations: Decree 30/2020/NĐ-CP, article 7
 * and appendix III; normative ones: Law on the promulgation of legal documents; Conclusion is a
 * kind of the Party.
 */
public enum DocumentKind {
    CONSTITUTION("", "Hiến pháp", "Constitution"),
    CODE("", "Bộ luật", "Code"),
    LAW("", "Luật", "Law"),
    ORDINANCE("PL", "Pháp lệnh", "Ordinance"),
    ORDER("L", "Lệnh", "Order"),
    DECREE("NĐ", "Nghị định", "Decree"),
    CIRCULAR("TT", "Thông tư", "Circular"),
    JOINT_CIRCULAR("TTLT", "Thông tư liên tịch", "Joint circular"),
    JOINT_RESOLUTION("NQLT", "Nghị quyết liên tịch", "Joint resolution"),
    CONSOLIDATED_TEXT("VBHN", "Văn bản hợp nhất", "Consolidated text"),
    RESOLUTION("NQ", "Nghị quyết", "Resolution"),
    DECISION("QĐ", "Quyết định", "Decision"),
    DIRECTIVE("CT", "Chỉ thị", "Directive"),
    REGULATION("QC", "Quy chế", "Regulation"),
    RULES("QyĐ", "Quy định", "Rules"),
    COMMUNIQUE("TC", "Thông cáo", "Communiqué"),
    NOTICE("TB", "Thông báo", "Notice"),
    GUIDANCE("HD", "Hướng dẫn", "Guidance"),
    PROGRAMME("CTr", "Chương trình", "Programme"),
    PLAN("KH", "Kế hoạch", "Plan"),
    OPTION("PA", "Phương án", "Action scheme"),
    SCHEME("ĐA", "Đề án", "Scheme"),
    PROJECT("DA", "Dự án", "Project"),
    REPORT("BC", "Báo cáo", "Report"),
    MINUTES("BB", "Biên bản", "Minutes"),
    SUBMISSION("TTr", "Tờ trình", "Submission"),
    CONTRACT("HĐ", "Hợp đồng", "Contract"),
    OFFICIAL_LETTER("", "Công văn", "Official letter"),
    OFFICIAL_TELEGRAM("CĐ", "Công điện", "Official telegram"),
    MEMORANDUM("BGN", "Bản ghi nhớ", "Memorandum of understanding"),
    AGREEMENT("BTT", "Bản thỏa thuận", "Agreement"),
    AUTHORISATION("GUQ", "Giấy ủy quyền", "Letter of authorisation"),
    INVITATION("GM", "Giấy mời", "Invitation"),
    INTRODUCTION("GGT", "Giấy giới thiệu", "Letter of introduction"),
    LEAVE("GNP", "Giấy nghỉ phép", "Leave permit"),
    SENDING_SLIP("PG", "Phiếu gửi", "Sending slip"),
    TRANSFER_SLIP("PC", "Phiếu chuyển", "Transfer slip"),
    INFORMATION_SLIP("PB", "Phiếu báo", "Information slip"),
    FORMAL_LETTER("", "Thư công", "Formal letter"),
    CONCLUSION("KL", "Kết luận", "Conclusion");

    private final String abbreviation;
    private final LanguageText title;

    DocumentKind(String abbreviation, String vi, String en) {
        this.abbreviation = abbreviation;
        this.title = new LanguageText(vi, en);
    }

    /** Stable, for addresses and the graph: {@code joint-circular}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public LanguageText title() {
        return title;
    }

    /** As in numbers; empty for laws and letters, which have none. */
    public Optional<String> abbreviation() {
        return abbreviation.isEmpty() ? Optional.empty() : Optional.of(abbreviation);
    }

    /** Made by the National Assembly or its Standing Committee and cited by name. */
    public boolean isCitedByName() {
        return this == CONSTITUTION || this == CODE || this == LAW || this == ORDINANCE;
    }
}
