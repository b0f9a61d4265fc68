package vn.cchc.edition.internal.difference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.EditionDifference.Subject;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;

/** What changed in what years of every kind of index have. */
final class EditionChanges {
    private final Edition earlier;
    private final Edition later;
    private final Changes changes;

    EditionChanges(Edition earlier, Edition later, Changes changes) {
        this.earlier = earlier;
        this.later = later;
        this.changes = changes;
    }

    void calculation() {
        compare(
                Subject.CALCULATION,
                Reach.EVERYTHING,
                new LanguageText("Cách tính", "Kind of calculation"),
                earlier.methodology().orElseThrow().kind(),
                later.methodology().orElseThrow().kind());
        compare(
                Subject.CALCULATION,
                Reach.CARE,
                new LanguageText("Số chữ số thập phân khi công bố", "Decimals when publishing"),
                rounding(earlier.methodology().orElseThrow()),
                rounding(later.methodology().orElseThrow()));
        compare(
                Subject.CALCULATION,
                Reach.CARE,
                new LanguageText("Các mức xếp loại", "Bands"),
                bands(earlier.methodology().orElseThrow()),
                bands(later.methodology().orElseThrow()));
        compare(
                Subject.CALCULATION,
                Reach.CARE,
                new LanguageText("Văn bản căn cứ", "Legal act"),
                earlier.legalAct().number(),
                later.legalAct().number());
    }

    /**
     * @param on the units on which both are computed anew
     */
    void units(Optional<Period> on) {
        if (on.isEmpty()) {
            compare(
                    Subject.UNITS,
                    Reach.UNITS,
                    new LanguageText("Hệ thống đơn vị hành chính", "System of units"),
                    earlier.registry().code(),
                    later.registry().code());
        }
    }

    void sample() {
        compareTexts("population", new LanguageText("Đối tượng khảo sát", "Who was asked"));
        compareTexts("method", new LanguageText("Cách chọn mẫu", "Way of sampling"));
        compare(
                Subject.SAMPLE,
                Reach.CARE,
                new LanguageText("Số phiếu theo kế hoạch mẫu", "Forms in the sampling plan"),
                forms(earlier),
                forms(later));
        changes.compare(
                Subject.SAMPLE,
                Reach.CARE,
                new LanguageText("Thiết kế mẫu để tính sai số", "Sampling design for errors"),
                design(earlier),
                design(later),
                text -> text);
    }

    private void compare(Subject subject, Reach reach, LanguageText what, String was, String is) {
        changes.compare(subject, reach, what, was, is, text -> new LanguageText(text, text));
    }

    private void compareTexts(String key, LanguageText what) {
        changes.compare(
                Subject.SAMPLE, Reach.CARE, what, text(earlier, key), text(later, key), t -> t);
    }

    private static LanguageText text(Edition edition, String key) {
        return edition.sampling().get(key) instanceof Map<?, ?> text
                        && text.get("vi") instanceof String vi
                        && text.get("en") instanceof String en
                ? new LanguageText("“" + vi + "”", "“" + en + "”")
                : new LanguageText("không nêu", "not stated");
    }

    private static String forms(Edition edition) {
        return edition.sampling().get("totals") instanceof Map<?, ?> totals
                        && totals.get("forms") != null
                ? totals.get("forms").toString()
                : "–";
    }

    private static LanguageText design(Edition edition) {
        return edition.design()
                .map(EditionChanges::design)
                .orElse(new LanguageText("không có", "none"));
    }

    private static LanguageText design(SamplingDesign design) {
        String stages = String.join(" > ", design.stages());
        String strata = String.join(", ", design.strata());
        return new LanguageText(
                "tầng " + strata + ", các giai đoạn " + stages + ", " + weights(design).vi(),
                "strata " + strata + ", stages " + stages + ", " + weights(design).en());
    }

    private static LanguageText weights(SamplingDesign design) {
        return design.weight()
                .map(w -> new LanguageText("quyền số " + w, "weights " + w))
                .orElse(new LanguageText("quyền số bằng nhau", "equal weights"));
    }

    private static String rounding(Methodology<?> methodology) {
        String mode = methodology.rounding().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return methodology.digits() + " (" + mode + ")";
    }

    private static String bands(Methodology<?> methodology) {
        var text = new StringBuilder();
        for (var band : methodology.bands()) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(band.name().map(name -> name + " ").orElse(""))
                    .append(band.from().toPlainString())
                    .append('–')
                    .append(band.to().toPlainString());
        }
        return text.toString();
    }
}
