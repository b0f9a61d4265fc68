package vn.cchc.survey.exchange.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.survey.exchange.Carried;

/** Writes an instrument for SurveyJS. */
public final class SurveyJsWriter {
    /** What the name of a page begins with that stands for no group. */
    static final String RUN = "page_";

    private static final Pattern OWN_REGEX =
            Pattern.compile("regex\\(\\s*\\.\\s*,\\s*'([^']*)'\\s*\\)");

    private final Instrument instrument;
    private final Losses losses = new Losses();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ObjectNode form = mapper.createObjectNode();
    private final ArrayNode pages;
    private final ArrayNode calculated = mapper.createArrayNode();
    private final Deque<ArrayNode> open = new ArrayDeque<>();
    private ArrayNode run;

    public SurveyJsWriter(Instrument instrument) {
        this.instrument = instrument;
        this.pages = mapper.createArrayNode();
    }

    public Carried<String> write() {
        form.put("title", instrument.settings().getOrDefault("form_title", instrument.name()));
        form.put("locale", "vi");
        instrument.survey().forEach(this::take);
        form.set("pages", pages);
        if (!calculated.isEmpty()) {
            form.set("calculatedValues", calculated);
        }
        return losses.carried(form.toPrettyString() + "\n");
    }

    private void take(Row row) {
        String[] type = row.cell("type").orElse("").split("\\s+");
        switch (type[0]) {
            case "begin_group", "begin_repeat" -> begin(row, type[0].equals("begin_repeat"));
            case "end_group", "end_repeat" -> open.pop();
            case "calculate" -> calculate(row);
            default -> question(row, type);
        }
    }

    private void begin(Row row, boolean repeat) {
        boolean page = open.isEmpty() && !repeat;
        ObjectNode group = named(row, page ? "" : repeat ? "paneldynamic" : "panel");
        if (page) {
            pages.add(group);
            run = null;
        } else {
            into(row).add(group);
        }
        texts(row, "label", group, repeat ? "templateTitle" : "title");
        expression(row, "relevant", group, "visibleIf");
        row.cell("repeat_count").ifPresent(count -> count(row, group, count));
        open.push(group.putArray(repeat ? "templateElements" : "elements"));
        appearance(row);
    }

    private void count(Row row, ObjectNode group, String count) {
        if (count.matches("[0-9]{1,2}")) {
            group.put("panelCount", Integer.parseInt(count));
            group.put("minPanelCount", Integer.parseInt(count));
            group.put("maxPanelCount", Integer.parseInt(count));
        } else {
            losses.lost(ExchangeFault.EXPRESSION_LOST, row.where(), "repeat_count", count);
        }
    }

    private void calculate(Row row) {
        String written = row.cell("calculation").orElse("");
        Optional<Term> term = TermReader.read(written);
        if (term.isEmpty()) {
            losses.lost(ExchangeFault.EXPRESSION_LOST, row.where(), "calculation", written);
            return;
        }
        calculated
                .addObject()
                .put("name", row.cell("name").orElse(""))
                .put("expression", Dialect.SURVEYJS.write(term.get(), ""))
                .put("includeIntoResult", true);
    }

    private ArrayNode into(Row row) {
        if (!open.isEmpty()) {
            return open.element();
        }
        if (run == null) {
            ObjectNode page = pages.addObject().put("name", RUN + row.cell("name").orElse(""));
            run = page.putArray("elements");
        }
        return run;
    }

    private ObjectNode named(Row row, String type) {
        ObjectNode node = mapper.createObjectNode();
        if (!type.isEmpty()) {
            node.put("type", type);
        }
        return node.put("name", row.cell("name").orElse(""));
    }

    private void question(Row row, String[] type) {
        String appearance = row.cell("appearance").orElse("");
        String kind =
                switch (type[0]) {
                    case "note" -> "html";
                    case "select_one" -> appearance.contains("minimal") ? "dropdown" : "radiogroup";
                    case "select_multiple" -> "checkbox";
                    case "text" -> appearance.contains("multiline") ? "comment" : "text";
                    default -> "text";
                };
        ObjectNode question = named(row, kind);
        into(row).add(question);
        texts(row, "label", question, kind.equals("html") ? "html" : "title");
        texts(row, "hint", question, "description");
        input(type[0], question);
        if (type.length > 1) {
            choices(row, type[1], question);
        }
        rules(row, question);
        if (!appearance.matches("|minimal|multiline")) {
            appearance(row);
        }
    }

    private void appearance(Row row) {
        row.cell("appearance")
                .filter(a -> !a.matches("minimal|multiline"))
                .ifPresent(
                        a -> losses.lost(ExchangeFault.PROPERTY_LOST, row.where(), "appearance"));
    }

    private static void input(String type, ObjectNode question) {
        switch (type) {
            case "integer" -> question.put("inputType", "number");
            case "decimal" -> question.put("inputType", "number").put("step", "any");
            case "date" -> question.put("inputType", "date");
            default -> {
                // Text has no input type of its own, choices neither.
            }
        }
    }

    private void choices(Row row, String list, ObjectNode question) {
        ArrayNode choices = question.putArray("choices");
        for (var choice : instrument.choices()) {
            if (choice.cell("list_name").filter(list::equals).isPresent()) {
                ObjectNode item = choices.addObject().put("value", choice.cell("name").orElse(""));
                texts(choice, "label", item, "text");
            }
        }
        row.cell("choice_filter").ifPresent(filter -> filtered(row, filter));
    }

    private void filtered(Row row, String filter) {
        losses.lost(ExchangeFault.EXPRESSION_LOST, row.where(), "choice_filter", filter);
    }

    private void rules(Row row, ObjectNode question) {
        expression(row, "relevant", question, "visibleIf");
        row.cell("default").ifPresent(value -> question.put("defaultValue", value));
        String required = row.cell("required").orElse("no");
        if (required.matches("(?i)yes|true|true\\(\\)")) {
            question.put("isRequired", true);
        } else if (!required.matches("(?i)no|false|false\\(\\)")) {
            expression(row, "required", question, "requiredIf");
        }
        texts(row, "required_message", question, "requiredErrorText");
        row.cell("constraint").ifPresent(constraint -> constraint(row, constraint, question));
    }

    private void constraint(Row row, String constraint, ObjectNode question) {
        var regex = OWN_REGEX.matcher(constraint);
        Optional<Term> term = TermReader.read(constraint);
        if (!regex.matches() && term.isEmpty()) {
            losses.lost(ExchangeFault.EXPRESSION_LOST, row.where(), "constraint", constraint);
            return;
        }
        ObjectNode validator = question.putArray("validators").addObject();
        if (regex.matches()) {
            validator.put("type", "regex").put("regex", "^(?:" + regex.group(1) + ")$");
        } else {
            String self = Dialect.SURVEYJS.answer(row.cell("name").orElse(""));
            validator.put("type", "expression");
            validator.put("expression", Dialect.SURVEYJS.write(term.get(), self));
        }
        texts(row, "constraint_message", validator, "text");
    }

    private void expression(Row row, String column, ObjectNode node, String property) {
        row.cell(column)
                .ifPresent(
                        written ->
                                TermReader.read(written)
                                        .ifPresentOrElse(
                                                term ->
                                                        node.put(
                                                                property,
                                                                Dialect.SURVEYJS.write(term, "")),
                                                () ->
                                                        losses.lost(
                                                                ExchangeFault.EXPRESSION_LOST,
                                                                row.where(),
                                                                column,
                                                                written)));
    }

    /** English is what SurveyJS shows by default. */
    private void texts(Row row, String column, ObjectNode node, String property) {
        Optional<String> vi = text(row, column, "(vi)");
        Optional<String> en = text(row, column, "(en)");
        if (vi.isPresent() || en.isPresent()) {
            node.putObject(property)
                    .put("default", en.or(() -> vi).get())
                    .put("vi", vi.or(() -> en).get());
        }
    }

    private static Optional<String> text(Row row, String column, String language) {
        return row.cells().entrySet().stream()
                .filter(c -> c.getKey().startsWith(column + "::") && c.getKey().endsWith(language))
                .map(c -> c.getValue().replaceAll("\\$\\{\\s*([^{}]*?)\\s*}", "{$1}"))
                .findFirst();
    }
}
