package vn.cchc.years.exam;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.edition.Instrument;

/** The codes that may be chosen, by form and question. */
final class AskedCodes {
    private final Map<String, Map<String, Set<String>>> codes = new HashMap<>();

    AskedCodes(List<Instrument> instruments) {
        instruments.forEach(form -> codes.put(form.name(), questions(form)));
    }

    private static Map<String, Set<String>> questions(Instrument form) {
        var questions = new HashMap<String, Set<String>>();
        for (var row : form.survey()) {
            String[] type = row.cell("type").orElse("").split(" ");
            if (type.length == 2) {
                questions.put(row.cell("name").orElse(""), list(form, type[1]));
            }
        }
        return questions;
    }

    private static Set<String> list(Instrument form, String list) {
        return form.choices().stream()
                .filter(row -> row.cell("list_name").filter(list::equals).isPresent())
                .flatMap(row -> row.cell("name").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** None when there is no such question or nothing to choose. */
    Set<String> of(String instrument, String question) {
        return codes.getOrDefault(instrument, Map.of()).getOrDefault(question, Set.of());
    }
}
