package vn.cchc.portal.internal.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Survey;
import vn.cchc.model.LanguageText;
import vn.cchc.web.PageLanguage;

/**
 * What the page of a year of surveys says.
 *
 * @param notice why it is illustrative, when it is
 */
public record QuestionnairesPage(
        PageLanguage language,
        String heading,
        Optional<String> notice,
        List<Questionnaire> questionnaires,
        List<String> sources) {

    /**
     * One questionnaire.
     *
     * @param asked who answers
     */
    public record Questionnaire(
            String name,
            String title,
            String asked,
            String purpose,
            String source,
            List<Part> parts) {}

    /**
     * Questions that stand together.
     *
     * @param title empty for questions before the first heading
     */
    public record Part(String title, List<String> questions) {}

    /** The page of a year that holds surveys. */
    public static QuestionnairesPage of(Edition edition, PageLanguage in) {
        return new QuestionnairesPage(
                in,
                in.say(edition.title()),
                edition.statusReason().map(in::say),
                edition.surveys().orElseThrow().surveys().stream()
                        .map(survey -> questionnaire(edition, survey, in))
                        .toList(),
                edition.sources());
    }

    private static Questionnaire questionnaire(Edition edition, Survey survey, PageLanguage in) {
        return new Questionnaire(
                survey.instrument(),
                in.say(survey.title()),
                String.join(", ", survey.asked().stream().map(who -> in.say(who.label())).toList()),
                in.say(survey.purpose()),
                survey.source(),
                parts(edition.instrument(survey.instrument()).orElseThrow().survey(), in));
    }

    /** A group with a heading begins a part; notes are not told. */
    private static List<Part> parts(List<Instrument.Row> rows, PageLanguage in) {
        var parts = new ArrayList<Part>();
        for (var row : rows) {
            String type = row.cell("type").orElse("");
            Optional<String> text = type.equals("note") ? Optional.empty() : label(row, in);
            if (text.isPresent() && type.equals("begin_group")) {
                parts.add(new Part(text.get(), new ArrayList<>()));
            } else if (text.isPresent()) {
                if (parts.isEmpty()) {
                    parts.add(new Part("", new ArrayList<>()));
                }
                parts.get(parts.size() - 1).questions().add(text.get());
            }
        }
        return parts;
    }

    private static Optional<String> label(Instrument.Row row, PageLanguage in) {
        Optional<String> vi = row.cell("label::Tiếng Việt (vi)");
        Optional<String> en = row.cell("label::English (en)");
        return vi.isEmpty() || en.isEmpty()
                ? Optional.empty()
                : Optional.of(in.say(new LanguageText(vi.get(), en.get())));
    }
}
