package vn.cchc.graph.internal.pages;

import java.util.Map;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.web.PageLanguage;

/** What things are to the one they point to, for the properties that read badly backwards. */
record Inverses(PageLanguage language, Names names) {
    private static final Map<String, LanguageText> WORDS =
            Map.ofEntries(
                    own("withinUnit", "Đơn vị trực thuộc", "Units within it"),
                    own("region", "Tỉnh, thành phố trong vùng", "Provinces in the region"),
                    own("period", "Thuộc thời kỳ này", "In this period"),
                    own("edition", "Theo năm đo lường này", "Made by this edition"),
                    own("breakdown", "Các nhóm", "Groups"),
                    own("criterion", "Số liệu của tiêu chí", "Figures of the criterion"),
                    own("pointsRule", "Được chấm theo quy tắc này", "Scored by this rule"),
                    own("assesses", "Được đánh giá theo", "Assessed by"),
                    own("doesNotRank", "Không được xếp hạng theo", "Not ranked by"),
                    own("lead", "Chủ trì", "Leads"),
                    own("partner", "Phối hợp", "Takes part in"),
                    own("inQuarter", "Thực hiện trong quý", "To be done in the quarter"),
                    own("includes", "Có mặt trong", "Included in"),
                    own("issuedWith", "Ban hành kèm theo văn bản này", "Issued with this act"),
                    own("missingFrom", "Số liệu không có", "Figures that are missing"),
                    other(Figure.AREA, "Số liệu về đơn vị", "Figures about the unit"),
                    other(Vocabulary.QB + "dataSet", "Số liệu", "Figures"),
                    other(
                            Vocabulary.QB + "structure",
                            "Bộ dữ liệu theo cấu trúc này",
                            "Data sets of this structure"),
                    other(
                            Vocabulary.DCT + "spatial",
                            "Kết quả khảo sát theo vùng này",
                            "Survey results of the region"),
                    other(
                            Vocabulary.ORG + "originalOrganization",
                            "Sau sắp xếp trở thành",
                            "What became of it"),
                    other(
                            Vocabulary.ORG + "resultingOrganization",
                            "Được hình thành từ",
                            "What it was formed from"),
                    other(Vocabulary.SKOS + "inScheme", "Các tiêu chí", "Criteria"),
                    other(
                            Vocabulary.PROV + "wasDerivedFrom",
                            "Những gì dựa vào đây",
                            "What rests on it"),
                    other(Vocabulary.PROV + "used", "Được dùng trong", "Used in"),
                    other(Vocabulary.PROV + "wasGeneratedBy", "Đã tạo ra", "What came out of it"),
                    other(Vocabulary.PROV + "wasAssociatedWith", "Đã thực hiện", "Carried out"),
                    other(Vocabulary.ELI + "based_on", "Văn bản căn cứ vào đây", "Based on it"));

    private static Map.Entry<String, LanguageText> own(String name, String vi, String en) {
        return other(Vocabulary.DEF + name, vi, en);
    }

    private static Map.Entry<String, LanguageText> other(String property, String vi, String en) {
        return Map.entry(property, new LanguageText(vi, en));
    }

    /** Heading of the things that point by a property; its own name when there are no words. */
    String of(String property) {
        var words = WORDS.get(property);
        return words == null ? names.of(property) : language.say(words);
    }
}
