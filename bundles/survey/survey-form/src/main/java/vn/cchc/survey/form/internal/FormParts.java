package vn.cchc.survey.form.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.form.Choice;
import vn.cchc.survey.form.Interview;

/** The groups and questions of a form, found by path and by name. */
final class FormParts {
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9_-]+)(?:\\[([1-9][0-9]?)])?");

    private final InstrumentReader.Form form;
    private final Map<String, Item> byName;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();

    FormParts(InstrumentReader.Form form) {
        this.form = form;
        byName =
                form.root()
                        .all()
                        .filter(item -> item != form.root())
                        .collect(Collectors.toMap(Item::name, item -> item));
        form.questions().forEach(column -> columns.put(column.path(), column));
        form.root()
                .all()
                .filter(item -> item.kind().chosen())
                .forEach(item -> choices.put(item.path(), choices(item)));
    }

    private List<Choice> choices(Item item) {
        return form.lists().of(item.list()).stream()
                .map(choice -> new Choice(choice.code(), choice.label()))
                .toList();
    }

    Item root() {
        return form.root();
    }

    Item named(String name) {
        return byName.get(name);
    }

    Column column(Item question) {
        return columns.get(question.path());
    }

    /** The columns that make a row. */
    List<Column> inRow() {
        return form.columns();
    }

    /** All choices of a question, in order. */
    List<Choice> choices(String path) {
        return choices.getOrDefault(path, List.of());
    }

    List<String> codes(String path) {
        return choices(path).stream().map(Choice::code).toList();
    }

    /**
     * What stands at a path of somebody's, each repeat with a turn within the limit; at its end a
     * repeat has none.
     */
    Optional<Item> at(String path) {
        if (path == null || path.length() > 1_000) {
            return Optional.empty();
        }
        String[] steps = path.split("/", -1);
        Optional<Item> item = Optional.of(form.root());
        for (int i = 0; i < steps.length && item.isPresent(); i++) {
            boolean last = i == steps.length - 1;
            item = item.flatMap(step(steps[i], last));
        }
        return item;
    }

    private static java.util.function.Function<Item, Optional<Item>> step(
            String step, boolean last) {
        var parts = STEP.matcher(step);
        if (!parts.matches()) {
            return parent -> Optional.empty();
        }
        boolean turn = parts.group(2) != null;
        if (turn && Integer.parseInt(parts.group(2)) > Interview.MOST_TURNS) {
            return parent -> Optional.empty();
        }
        return parent ->
                parent.child(parts.group(1))
                        .filter(child -> turn == (child.kind() == Kind.REPEAT && !last));
    }

    /** The title of a page without one of its own. */
    LanguageText title() {
        return form.title();
    }
}
