package vn.cchc.survey.form.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.model.LanguageText;

/**
 * The two languages of an instrument, as named in its column headings: {@code label::Tiếng Việt
 * (vi)} and {@code label::English (en)}.
 */
record Languages(String vi, String en) {
    private static final Pattern HEADING =
            Pattern.compile("(label|hint|constraint_message|required_message)::(.+ \\((vi|en)\\))");

    /** The languages used in the headings; both are needed. */
    static Languages of(Instrument instrument, Findings findings) {
        Map<String, TreeSet<String>> names = new LinkedHashMap<>();
        names.put("vi", new TreeSet<>());
        names.put("en", new TreeSet<>());
        Stream.concat(instrument.survey().stream(), instrument.choices().stream())
                .flatMap(row -> row.cells().keySet().stream())
                .map(HEADING::matcher)
                .filter(java.util.regex.Matcher::matches)
                .forEach(heading -> names.get(heading.group(3)).add(heading.group(2)));
        return new Languages(
                one(names, "vi", "Tiếng Việt (vi)", instrument, findings),
                one(names, "en", "English (en)", instrument, findings));
    }

    private static String one(
            Map<String, TreeSet<String>> names,
            String code,
            String usual,
            Instrument instrument,
            Findings findings) {
        var found = names.get(code);
        if (found.size() > 1) {
            findings.add(
                    FormFault.LANGUAGE_NAMES,
                    "instruments/" + instrument.name(),
                    code,
                    found,
                    usual);
        }
        return found.isEmpty() ? usual : found.first();
    }

    /** Whether a heading is a text in one of the two languages. */
    boolean heading(String column, Rules rules) {
        var matcher = HEADING.matcher(column);
        return matcher.matches()
                && (rules.interview() || !matcher.group(1).equals("required_message"))
                && (matcher.group(2).equals(vi) || matcher.group(2).equals(en));
    }

    /** A text in both languages that quotes no answer; a finding when one of them is missing. */
    Optional<LanguageText> text(Row row, String column, Findings findings) {
        Optional<LanguageText> text = quoting(row, column, findings);
        if (text.filter(t -> (t.vi() + t.en()).contains("${")).isPresent()) {
            findings.add(FormFault.REFERENCE, row, column);
        }
        return text;
    }

    /** The same, where it may quote answers. */
    Optional<LanguageText> quoting(Row row, String column, Findings findings) {
        Optional<String> inVi = row.cell(column + "::" + vi).filter(t -> !t.isBlank());
        Optional<String> inEn = row.cell(column + "::" + en).filter(t -> !t.isBlank());
        if (inVi.isEmpty() && inEn.isEmpty()) {
            return Optional.empty();
        }
        if (inVi.isEmpty() || inEn.isEmpty()) {
            String missing = column + "::" + (inVi.isPresent() ? en : vi);
            findings.add(FormFault.TEXT, row, missing);
        }
        String first = inVi.or(() -> inEn).get();
        String second = inEn.or(() -> inVi).get();
        refuseControls(row, column, first + second, findings);
        return Optional.of(new LanguageText(printable(first), printable(second)));
    }

    /** What XML can carry; that there is more is told. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "");
    }

    private static void refuseControls(Row row, String column, String text, Findings findings) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
            findings.add(FormFault.CONTROL, row, column);
        }
    }
}
