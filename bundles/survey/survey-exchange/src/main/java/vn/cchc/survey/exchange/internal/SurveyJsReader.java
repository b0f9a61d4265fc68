package vn.cchc.survey.exchange.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.model.Verdict;
import vn.cchc.survey.exchange.Carried;

/** Reads a SurveyJS form, the question types that instruments have. */
public final class SurveyJsReader {
    private static final Set<String> OF_FORMS =
            Set.of("title", "locale", "pages", "elements", "calculatedValues", "name");

    /** Read, or without a meaning for what people are asked. */
    private static final Set<String> OF_ELEMENTS =
            Set.of(
                    "type",
                    "name",
                    "title",
                    "description",
                    "elements",
                    "templateElements",
                    "templateTitle",
                    "visibleIf",
                    "isRequired",
                    "requiredIf",
                    "requiredErrorText",
                    "defaultValue",
                    "choices",
                    "columns",
                    "rows",
                    "html",
                    "inputType",
                    "step",
                    "validators",
                    "expression",
                    "panelCount",
                    "minPanelCount",
                    "maxPanelCount",
                    "labelTrue",
                    "labelFalse");

    private final String name;
    private final Losses losses = new Losses();
    private final List<Row> survey = new ArrayList<>();
    private final List<Row> choices = new ArrayList<>();

    public SurveyJsReader(String name) {
        this.name = name;
    }

    public Verdict<Carried<Instrument>> read(String json) {
        JsonNode form;
        try {
            form = JsonMapper.builder().build().readTree(json);
        } catch (JsonProcessingException e) {
            losses.unreadable(ExchangeFault.NOT_JSON, name, e.getOriginalMessage());
            return losses.refused();
        }
        if (!form.isObject()) {
            losses.wrong(ExchangeFault.NOT_JSON, name, "{ }");
            return losses.refused();
        }
        unread(form, OF_FORMS, name);
        form.path("pages").forEach(this::page);
        form.path("elements").forEach(this::element);
        form.path("calculatedValues").forEach(this::calculated);
        var settings = new LinkedHashMap<String, String>();
        settings.put("form_id", clean(name));
        settings.put("form_title", title(form.path("title")));
        settings.put("version", "1");
        return losses.verdict(new Instrument(name, survey, choices, settings));
    }

    /** A run of questions without group is written as a page of this name, and read as a run. */
    private void page(JsonNode page) {
        if (page.path("name").asText().startsWith(SurveyJsWriter.RUN)) {
            page.path("elements").forEach(this::element);
        } else {
            group(page, "begin_group", "elements");
        }
    }

    private String title(JsonNode title) {
        String text =
                title.isObject()
                        ? title.path("vi").asText(title.path("default").asText())
                        : title.asText();
        return text.isBlank() ? name : text;
    }

    private void unread(JsonNode node, Set<String> known, String where) {
        node.fieldNames()
                .forEachRemaining(
                        property -> {
                            if (!known.contains(property)) {
                                losses.lost(ExchangeFault.PROPERTY_LOST, where, property);
                            }
                        });
    }

    private static String clean(String name) {
        String clean = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return clean.matches("[A-Za-z_].*") ? clean : "_" + clean;
    }

    private String where(JsonNode node) {
        return node.path("name").asText("?");
    }

    private Map<String, String> cells(JsonNode node, String type) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("type", type);
        cells.put("name", clean(node.path("name").asText()));
        texts(node.path("title"), "label", cells);
        texts(node.path("description"), "hint", cells);
        texts(node.path("requiredErrorText"), "required_message", cells);
        expression(node, "visibleIf", "relevant", cells);
        return cells;
    }

    private void add(JsonNode node, Map<String, String> cells) {
        survey.add(new Row(where(node), cells));
    }

    private void group(JsonNode node, String type, String elements) {
        unread(node, OF_ELEMENTS, where(node));
        Map<String, String> cells = cells(node, type);
        if (type.equals("begin_repeat")) {
            texts(node.path("templateTitle"), "label", cells);
            fixed(node, cells);
        }
        add(node, cells);
        node.path(elements).forEach(this::element);
        survey.add(new Row(where(node), Map.of("type", type.replace("begin", "end"))));
    }

    private void fixed(JsonNode node, Map<String, String> cells) {
        int most = node.path("maxPanelCount").asInt(-1);
        if (most >= 0 && most == node.path("minPanelCount").asInt(-2)) {
            cells.put("repeat_count", Integer.toString(most));
        }
    }

    private void element(JsonNode node) {
        String type = node.path("type").asText();
        switch (type) {
            case "panel" -> group(node, "begin_group", "elements");
            case "paneldynamic" -> group(node, "begin_repeat", "templateElements");
            case "matrix" -> matrix(node);
            case "html" -> note(node);
            case "expression" -> calculated(node);
            case "text", "comment" -> question(node, input(node, type));
            case "radiogroup", "dropdown" -> chosen(node, "select_one");
            case "checkbox", "tagbox" -> chosen(node, "select_multiple");
            case "boolean" -> yesOrNo(node);
            default -> losses.lost(ExchangeFault.ELEMENT_LOST, where(node), type);
        }
    }

    private String input(JsonNode node, String type) {
        String input = node.path("inputType").asText("text");
        return switch (input) {
            case "number" -> node.path("step").asText().equals("any") ? "decimal" : "integer";
            case "date" -> "date";
            case "text" -> "text";
            default -> {
                losses.lost(ExchangeFault.PROPERTY_LOST, where(node), "inputType " + input);
                yield "text";
            }
        };
    }

    private void note(JsonNode node) {
        unread(node, OF_ELEMENTS, where(node));
        Map<String, String> cells = cells(node, "note");
        texts(node.path("html"), "label", cells);
        add(node, cells);
    }

    private void calculated(JsonNode node) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("type", "calculate");
        cells.put("name", clean(node.path("name").asText()));
        expression(node, "expression", "calculation", cells);
        if (cells.containsKey("calculation")) {
            add(node, cells);
        }
    }

    private Map<String, String> question(JsonNode node, String type) {
        unread(node, OF_ELEMENTS, where(node));
        Map<String, String> cells = cells(node, type);
        String kind = node.path("type").asText();
        if (kind.equals("comment") || kind.equals("dropdown")) {
            cells.put("appearance", kind.equals("comment") ? "multiline" : "minimal");
        }
        if (node.path("isRequired").asBoolean()) {
            cells.put("required", "yes");
        } else {
            expression(node, "requiredIf", "required", cells);
        }
        // A question without a title is asked by its name.
        if (!node.has("title")) {
            texts(node.path("name"), "label", cells);
        }
        if (node.path("defaultValue").isValueNode()) {
            cells.put("default", node.path("defaultValue").asText());
        }
        node.path("validators").forEach(validator -> validator(node, validator, cells));
        add(node, cells);
        return cells;
    }

    private void validator(JsonNode node, JsonNode validator, Map<String, String> cells) {
        String type = validator.path("type").asText();
        String own = "{" + node.path("name").asText() + "}";
        if (cells.containsKey("constraint")) {
            losses.lost(ExchangeFault.PROPERTY_LOST, where(node), "validators " + type);
        } else if (type.equals("regex") && !validator.path("regex").asText().contains("'")) {
            String regex = validator.path("regex").asText();
            cells.put(
                    "constraint",
                    "regex(., '" + regex.replaceFirst("^\\^\\(\\?:(.*)\\)\\$$", "$1") + "')");
        } else if (type.equals("expression")) {
            var moved = validator.path("expression").asText().replace(own, ".");
            TermReader.read(moved)
                    .ifPresentOrElse(
                            term -> cells.put("constraint", Dialect.XLSFORM.write(term, ".")),
                            () -> lost(node, "validators", moved));
        } else if (!type.equals("numeric")
                || validator.has("minValue")
                || validator.has("maxValue")) {
            losses.lost(ExchangeFault.PROPERTY_LOST, where(node), "validators " + type);
        }
        if (cells.containsKey("constraint")) {
            texts(validator.path("text"), "constraint_message", cells);
        }
    }

    private void lost(JsonNode node, String property, String expression) {
        losses.lost(ExchangeFault.EXPRESSION_LOST, where(node), property, expression);
    }

    private void chosen(JsonNode node, String type) {
        String list = clean(node.path("name").asText());
        node.path("choices").forEach(choice -> choice(list, choice, node));
        question(node, type + " " + list);
    }

    private void choice(String list, JsonNode choice, JsonNode node) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("list_name", list);
        cells.put("name", choice.isObject() ? choice.path("value").asText() : choice.asText());
        texts(
                choice.has("text")
                        ? choice.path("text")
                        : choice.isObject() ? choice.path("value") : choice,
                "label",
                cells);
        choices.add(new Row(where(node), cells));
    }

    private void yesOrNo(JsonNode node) {
        String list = clean(node.path("name").asText());
        answer(list, "true", node.path("labelTrue"), "Có", "Yes", node);
        answer(list, "false", node.path("labelFalse"), "Không", "No", node);
        question(node, "select_one " + list);
    }

    private void answer(
            String list, String code, JsonNode label, String vi, String en, JsonNode node) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("list_name", list);
        cells.put("name", code);
        cells.put("label::" + TwoLanguages.VI, vi);
        cells.put("label::" + TwoLanguages.EN, en);
        texts(label, "label", cells);
        choices.add(new Row(where(node), cells));
    }

    private void matrix(JsonNode node) {
        unread(node, OF_ELEMENTS, where(node));
        String list = clean(node.path("name").asText());
        node.path("columns").forEach(column -> choice(list, column, node));
        Map<String, String> group = cells(node, "begin_group");
        group.put("appearance", "table-list");
        add(node, group);
        for (var row : node.path("rows")) {
            var cells = new LinkedHashMap<String, String>();
            String value = row.isObject() ? row.path("value").asText() : row.asText();
            cells.put("type", "select_one " + list);
            cells.put("name", list + "_" + clean(value));
            texts(
                    row.has("text") ? row.path("text") : row.isObject() ? row.path("value") : row,
                    "label",
                    cells);
            if (node.path("isRequired").asBoolean()) {
                cells.put("required", "yes");
            }
            survey.add(new Row(where(node), cells));
        }
        survey.add(new Row(where(node), Map.of("type", "end_group")));
    }

    private void expression(
            JsonNode node, String property, String column, Map<String, String> cells) {
        if (node.has(property)) {
            String written = node.path(property).asText();
            TermReader.read(written)
                    .ifPresentOrElse(
                            term -> cells.put(column, Dialect.XLSFORM.write(term, ".")),
                            () -> lost(node, property, written));
        }
    }

    /** SurveyJS calls its first language default; that is English when nothing else says so. */
    private void texts(JsonNode text, String column, Map<String, String> cells) {
        var texts = new TreeMap<String, String>();
        if (text.isObject()) {
            text.fields().forEachRemaining(t -> texts.put(t.getKey(), quoting(t.getValue())));
            String byDefault = texts.remove("default");
            if (byDefault != null) {
                texts.putIfAbsent("en", byDefault);
            }
        } else if (text.isValueNode()) {
            texts.put("", quoting(text));
        }
        texts.values().removeIf(String::isBlank);
        new TwoLanguages(losses, name).put(column, texts, cells);
    }

    private static String quoting(JsonNode text) {
        return text.asText().replaceAll("\\{([A-Za-z_][A-Za-z0-9_-]*)}", "\\${$1}");
    }
}
