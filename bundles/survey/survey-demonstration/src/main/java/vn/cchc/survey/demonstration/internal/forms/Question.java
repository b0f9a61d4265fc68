package vn.cchc.survey.demonstration.internal.forms;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.edition.Instrument;

/**
 * A question of the form that is put to everybody. What is asked only under a condition stays blank
 * in demonstration forms, and so do free texts.
 *
 * @param codes codes of its list, in the order of the list, for a question with choices
 */
record Question(String name, Kind kind, List<String> codes) {

    /** What kind of answer it takes. */
    enum Kind {
        ONE,
        MANY,
        DATE,
        OTHER
    }

    /** In the order of the form, without groups and notes. */
    static List<Question> of(Instrument instrument) {
        var questions = new ArrayList<Question>();
        int depth = 0;
        int closedAt = Integer.MAX_VALUE;
        for (var row : instrument.survey()) {
            String[] type = row.cell("type").orElse("").split("\\s+");
            boolean conditional = row.cell("relevant").isPresent();
            if (type[0].equals("begin_group")) {
                depth++;
                closedAt = conditional ? Math.min(closedAt, depth) : closedAt;
            } else if (type[0].equals("end_group")) {
                closedAt = depth == closedAt ? Integer.MAX_VALUE : closedAt;
                depth--;
            } else if (!conditional && depth < closedAt && !type[0].equals("note")) {
                questions.add(question(row.cell("name").orElse(""), type, instrument));
            }
        }
        return questions;
    }

    private static Question question(String name, String[] type, Instrument instrument) {
        Kind kind =
                switch (type[0]) {
                    case "select_one" -> Kind.ONE;
                    case "select_multiple" -> Kind.MANY;
                    case "date" -> Kind.DATE;
                    default -> Kind.OTHER;
                };
        return new Question(name, kind, type.length < 2 ? List.of() : codes(type[1], instrument));
    }

    private static List<String> codes(String list, Instrument instrument) {
        return instrument.choices().stream()
                .filter(row -> row.cell("list_name").filter(list::equals).isPresent())
                .flatMap(row -> row.cell("name").stream())
                .toList();
    }
}
