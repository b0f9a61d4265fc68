package vn.cchc.figures.internal.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.web.PageLanguage;

/**
 * What somebody has to do: values to enter, to submit, to judge.
 *
 * @param problems why the last act was refused
 * @param typed what was typed then, by field
 * @param staff whether values can be entered
 * @param statistician whether the catalogue and time periods can be changed
 * @param closed time periods
 * @param agencies to choose from
 */
public record WorkPage(
        PageLanguage language,
        List<Problem> problems,
        Map<String, String> typed,
        boolean staff,
        boolean statistician,
        List<String> closed,
        List<Choice> indicators,
        List<Choice> agencies,
        List<Line> own,
        List<Line> waiting) {

    private static final Map<String, LanguageText> FIELDS =
            Map.of(
                    "indicator", new LanguageText("Chỉ tiêu", "Indicator"),
                    "agency", new LanguageText("Cơ quan", "Agency"),
                    "time", new LanguageText("Kỳ", "Period"),
                    "value", new LanguageText("Giá trị", "Value"),
                    "jump_reason",
                            new LanguageText("Xác nhận thay đổi lớn", "Confirming a large change"),
                    "correction_reason",
                            new LanguageText("Lý do đính chính", "Reason of the correction"),
                    "evidence", new LanguageText("Văn bản căn cứ", "Document it rests on"));

    /** Something to choose. */
    public record Choice(String value, String name) {}

    /**
     * One value.
     *
     * @param submittable a draft
     * @param judgeable waits and is not the reader's own
     */
    public record Line(
            String id,
            String indicator,
            String agency,
            String time,
            String value,
            String state,
            String remark,
            Optional<EvidenceLink> evidence,
            boolean submittable,
            boolean judgeable) {}

    public String heading() {
        return language.say("Nhập và duyệt giá trị", "Enter and approve values");
    }

    public String typedAt(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What the page calls a field; empty for a place in a file. */
    public Optional<String> field(Problem problem) {
        return Optional.ofNullable(FIELDS.get(problem.in(language.locale()).where()))
                .map(language::say);
    }

    /** What is wrong, as this page speaks. */
    public Problem.Words words(Problem problem) {
        return problem.in(language.locale());
    }
}
