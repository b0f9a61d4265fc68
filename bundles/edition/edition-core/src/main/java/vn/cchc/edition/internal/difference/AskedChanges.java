package vn.cchc.edition.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.EditionDifference.Subject;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.LanguageText;

/** What changed in an index that is computed from answers. */
final class AskedChanges {
    private final Edition earlier;
    private final Edition later;
    private final ShareOfAnswers before;
    private final ShareOfAnswers after;
    private final Changes changes;

    AskedChanges(Edition earlier, Edition later, Changes changes) {
        this.earlier = earlier;
        this.later = later;
        this.before = earlier.shareOfAnswers().orElseThrow();
        this.after = later.shareOfAnswers().orElseThrow();
        this.changes = changes;
    }

    void calculation() {
        changes.compare(
                Subject.CALCULATION,
                Reach.EVERYTHING,
                new LanguageText("Thang trả lời", "Scale of the answers"),
                scale(earlier, before),
                scale(later, after),
                AskedChanges::joined);
        changes.compare(
                Subject.CALCULATION,
                Reach.EVERYTHING,
                new LanguageText(
                        "Mã trả lời được coi là hài lòng", "Codes that count as satisfied"),
                new TreeSet<>(before.satisfied()),
                new TreeSet<>(after.satisfied()),
                codes -> joined(List.copyOf(codes)));
        changes.compare(
                Subject.CALCULATION,
                Reach.NATION,
                new LanguageText("Giá trị cả nước", "Figure of the nation"),
                before.nation(),
                after.nation(),
                AskedChanges::words);
        changes.compare(
                Subject.CALCULATION,
                Reach.CARE,
                new LanguageText("Số phiếu ít nhất để công bố", "Fewest forms to publish"),
                before.minimumAnswers(),
                after.minimumAnswers(),
                number -> new LanguageText(number.toString(), number.toString()));
    }

    void form() {
        changes.compare(
                Subject.FORM,
                Reach.CARE,
                new LanguageText("Số câu hỏi của phiếu", "Questions of the form"),
                questions(earlier),
                questions(later),
                number -> new LanguageText(number.toString(), number.toString()));
    }

    private static LanguageText joined(List<String> words) {
        String text = String.join(", ", words);
        return new LanguageText(text, text);
    }

    private static LanguageText words(NationRule rule) {
        return switch (rule) {
            case POOLED_RESPONDENTS ->
                    new LanguageText("gộp mọi người trả lời", "all respondents in one pot");
            case MEAN_OF_PROVINCES ->
                    new LanguageText("trung bình các tỉnh", "plain mean of the provinces");
            case POPULATION_WEIGHTS ->
                    new LanguageText(
                            "trung bình các tỉnh theo dân số",
                            "mean of the provinces weighted by population");
        };
    }

    private static long questions(Edition edition) {
        return edition.scoredInstrument().stream()
                .flatMap(form -> form.survey().stream())
                .filter(row -> row.cell("type").filter(AskedChanges::asks).isPresent())
                .count();
    }

    private static boolean asks(String type) {
        return !type.startsWith("begin") && !type.startsWith("end") && !type.equals("note");
    }

    /** Every code with what it says on the form, in its order there. */
    private static List<String> scale(Edition edition, ShareOfAnswers methodology) {
        var form = edition.scoredInstrument();
        String question =
                methodology.leaves().stream()
                        .findFirst()
                        .flatMap(leaf -> leaf.question())
                        .orElse("");
        String list =
                form.stream()
                        .flatMap(f -> f.survey().stream())
                        .filter(row -> row.cell("name").filter(question::equals).isPresent())
                        .flatMap(row -> row.cell("type").stream())
                        .map(type -> type.replaceFirst("^\\S+\\s+", ""))
                        .findFirst()
                        .orElse("");
        var scale = new ArrayList<String>();
        for (String code : methodology.scale()) {
            scale.add((code + " " + form.map(f -> label(f, list, code)).orElse("")).strip());
        }
        return scale;
    }

    private static String label(Instrument form, String list, String code) {
        return form.choices().stream()
                .filter(row -> row.cell("list_name").filter(list::equals).isPresent())
                .filter(row -> row.cell("name").filter(code::equals).isPresent())
                .flatMap(row -> row.cells().entrySet().stream())
                .filter(cell -> cell.getKey().startsWith("label") && cell.getKey().endsWith("(vi)"))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
