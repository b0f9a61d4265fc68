package vn.cchc.edition.internal.examination;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;

/** An instrument by its questions and choice lists. Of two with one name the first counts. */
final class Form {
    private final Instrument instrument;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    /**
     * A row of the sheet survey that is answered.
     *
     * @param type first word of the column type
     * @param list second word, for a choice
     */
    record Question(String name, String type, Optional<String> list, Row row) {
        boolean chooses() {
            return type.startsWith("select_");
        }
    }

    Form(Instrument instrument) {
        this.instrument = instrument;
        for (Row row : instrument.survey()) {
            question(row).ifPresent(q -> questions.putIfAbsent(q.name(), q));
        }
        instrument.choices().forEach(this::addChoice);
    }

    private void addChoice(Row row) {
        Optional<String> list = row.cell("list_name");
        Optional<String> code = row.cell("name");
        if (list.isPresent() && code.isPresent()) {
            lists.computeIfAbsent(list.get(), k -> new LinkedHashSet<>()).add(code.get());
        }
    }

    private static Optional<Question> question(Row row) {
        String[] words = row.cell("type").orElse("").split(" +", 2);
        boolean asks = !words[0].endsWith("_group") && !words[0].equals("note");
        Optional<String> list = words.length == 2 ? Optional.of(words[1]) : Optional.empty();
        return row.cell("name").filter(n -> asks).map(n -> new Question(n, words[0], list, row));
    }

    String name() {
        return instrument.name();
    }

    Optional<Question> question(String name) {
        return Optional.ofNullable(questions.get(name));
    }

    List<Question> questions() {
        return List.copyOf(questions.values());
    }

    Set<String> names() {
        return questions.keySet();
    }

    /** The codes of a list, in order; none when there is no such list. */
    Set<String> codes(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    Set<String> lists() {
        return lists.keySet();
    }
}
