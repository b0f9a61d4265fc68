package vn.cchc.survey.form.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import vn.cchc.edition.Instrument;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Verdict;
import vn.cchc.survey.CodebookEntry;

/** Reads an instrument whole: sheets to tree, tree to XForm, XForm into the engine and back. */
public final class InstrumentReader {
    private final Instrument instrument;
    private final Rules rules;
    private final Findings findings = new Findings();

    public InstrumentReader(Instrument instrument, Rules rules) {
        this.instrument = instrument;
        this.rules = rules;
    }

    /**
     * An instrument understood.
     *
     * @param columns what stands in a row, in the order of the codebook
     * @param questions all that is answered, in repeats too
     */
    public record Form(
            String xform,
            List<CodebookEntry> codebook,
            List<Column> columns,
            List<Column> questions,
            Item root,
            ChoiceLists lists,
            LanguageText title) {}

    /**
     * The form, or everything that is wrong with the instrument. A missing text does not keep the
     * engine from being asked, so that a circle of questions is told beside it.
     */
    public Verdict<Form> read() {
        var languages = Languages.of(instrument, findings);
        Map<String, String> settings = settings(languages);
        var lists = ChoiceLists.read(instrument.choices(), languages, rules, findings);
        Item root = SurveySheet.read(instrument, languages, lists, rules, findings);
        var expressions = new Expressions(root, lists, rules, findings);
        expressions.examine(root);
        if (!findings.mayBeTried()) {
            return Verdict.refused(findings.all());
        }
        List<Column> questions = Column.of(root, lists, expressions);
        new Defaults(root, questions, findings).examine();
        String xform = new XFormWriter(root, lists, languages, expressions).write(settings);
        return load(xform, languages, root, lists, questions);
    }

    private Verdict<Form> load(
            String xform,
            Languages languages,
            Item root,
            ChoiceLists lists,
            List<Column> questions) {
        try {
            FormDef form = Engine.load(xform);
            var title = new LanguageText(form.getTitle(), form.getTitle());
            var codebook = Codebook.of(form, languages, root, lists);
            var columns = questions.stream().filter(c -> Column.inRow(root, c.path())).toList();
            return findings.none()
                    ? Verdict.accepted(
                            new Form(xform, codebook, columns, questions, root, lists, title))
                    : Verdict.refused(findings.all());
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage()).strip();
            findings.add(FormFault.ENGINE, place(message, root), message);
            return Verdict.refused(findings.all());
        }
    }

    /** The row of the question that the engine's message names, or the instrument. */
    private String place(String message, Item root) {
        return root.all()
                .filter(item -> item != root && named(message, item.path()))
                .reduce(
                        (first, deeper) ->
                                deeper.path().length() > first.path().length() ? deeper : first)
                .map(item -> item.row().where())
                .orElse("instruments/" + instrument.name());
    }

    private static boolean named(String message, String path) {
        return (message + " ")
                .matches("(?s).*" + java.util.regex.Pattern.quote(path) + "[^A-Za-z0-9_/-].*");
    }

    private Map<String, String> settings(Languages languages) {
        var settings = new HashMap<>(instrument.settings());
        String where = "instruments/" + instrument.name() + "/settings.csv:2";
        for (String needed : List.of("form_title", "form_id", "version")) {
            if (settings.getOrDefault(needed, "").isBlank()) {
                findings.add(FormFault.NO_SETTING, where, needed);
            }
        }
        if (!settings.getOrDefault("form_id", "x").matches("[A-Za-z_][A-Za-z0-9_.-]{0,99}")) {
            findings.add(FormFault.FORM_ID, where, settings.get("form_id"));
        }
        String language = settings.getOrDefault("default_language", languages.vi());
        if (!List.of(languages.vi(), languages.en()).contains(language)) {
            findings.add(FormFault.LANGUAGE, where, language, languages.vi(), languages.en());
        }
        return settings;
    }
}
