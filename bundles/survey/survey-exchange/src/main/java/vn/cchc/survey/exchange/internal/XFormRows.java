package vn.cchc.survey.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.survey.exchange.internal.XFormReader.Xml;

/** The rows that an XForm stands for, in the order of its instance. */
final class XFormRows {
    private static final String JR = "http://openrosa.org/javarosa";
    private static final Pattern PATH =
            Pattern.compile(
                    "(?:current\\(\\)/)?(?:(?:\\.\\./)+|/)[A-Za-z_][\\w.-]*(?:/[A-Za-z_][\\w.-]*)*");
    private static final Pattern ITEXT = Pattern.compile("jr:itext\\('([^']*)'\\)");
    private static final Pattern LIST =
            Pattern.compile("instance\\('([^']*)'\\)/root/item(?:\\[(.*)])?", Pattern.DOTALL);
    private static final Set<String> CONTROLS = Set.of("input", "select", "select1");

    private final Element html;
    private final Element model;
    private final Element data;
    private final Losses losses;
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final Map<String, Element> binds = new HashMap<>();
    private final Map<String, Element> controls = new HashMap<>();
    private final Map<String, Element> repeats = new HashMap<>();
    private final Map<List<Map<String, String>>, String> lists = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Row> survey = new ArrayList<>();
    private final List<Row> choices = new ArrayList<>();

    XFormRows(Element html, Element model, Element body, Element data, Losses losses) {
        this.html = html;
        this.model = model;
        this.data = data;
        this.losses = losses;
        Xml.child(model, "itext").ifPresent(this::texts);
        Xml.children(model).stream()
                .filter(e -> "bind".equals(e.getLocalName()))
                .forEach(bind -> binds.put(bind.getAttribute("nodeset"), bind));
        controls(body);
    }

    Instrument instrument(String name) {
        String root = "/" + data.getLocalName();
        for (var node : Xml.children(data)) {
            if (!"meta".equals(node.getLocalName())) {
                take(node, root + "/" + node.getLocalName());
            }
        }
        var settings = new LinkedHashMap<String, String>();
        settings.put("form_id", attribute(data, "id", name));
        settings.put(
                "form_title",
                Xml.first(html, "title").map(t -> t.getTextContent().strip()).orElse(name));
        settings.put("version", attribute(data, "version", "1"));
        return new Instrument(name, survey, choices, settings);
    }

    private static String attribute(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    private void texts(Element itext) {
        for (var translation : Xml.children(itext)) {
            for (var text : Xml.children(translation)) {
                for (var value : Xml.children(text)) {
                    if (value.hasAttribute("form")) {
                        losses.lost(
                                ExchangeFault.PROPERTY_LOST,
                                text.getAttribute("id"),
                                value.getAttribute("form"));
                    } else {
                        texts.computeIfAbsent(text.getAttribute("id"), i -> new LinkedHashMap<>())
                                .put(translation.getAttribute("lang"), words(value));
                    }
                }
            }
        }
    }

    /** The words of an element with the answers it quotes. */
    private static String words(Element element) {
        var words = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element output) {
                String value = output.getAttribute("value");
                String path = value.replaceFirst("^.*?((?:\\.\\./|/)[\\w./-]+).*$", "$1");
                words.append("${").append(last(path.strip())).append('}');
            } else {
                words.append(node.getTextContent());
            }
        }
        return words.toString().strip();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void controls(Element parent) {
        for (var element : Xml.children(parent)) {
            String path = element.getAttribute(element.hasAttribute("ref") ? "ref" : "nodeset");
            switch (String.valueOf(element.getLocalName())) {
                case "repeat" -> {
                    repeats.put(path, element);
                    controls(element);
                }
                case "group" -> {
                    controls.put(path, element);
                    controls(element);
                }
                case "label", "hint" -> {
                    // Read with the control they stand in.
                }
                default -> controls.put(path, element);
            }
        }
    }

    private void take(Element node, String path) {
        if (!seen.add(path)) {
            return;
        }
        boolean group = !Xml.children(node).isEmpty() || repeats.containsKey(path);
        if (group) {
            group(node, path);
        } else if (controls.containsKey(path)) {
            question(node, path, controls.get(path));
        } else {
            unasked(path);
        }
    }

    private void unasked(String path) {
        String calculation = bind(path, "calculate");
        if (calculation.isEmpty()) {
            losses.lost(ExchangeFault.ROW_LOST, path, "preload");
        } else {
            var cells = cells(path, "calculate");
            cells.put("calculation", expression(calculation));
            survey.add(new Row(path, cells));
        }
    }

    private void group(Element node, String path) {
        boolean repeat = repeats.containsKey(path);
        var cells = cells(path, repeat ? "begin_repeat" : "begin_group");
        Element control = controls.get(path);
        if (control != null) {
            text(control, "label", "label", cells);
        }
        Element shown = repeat ? repeats.get(path) : control;
        if (shown != null) {
            put(cells, "appearance", shown.getAttribute("appearance"));
            String count = shown.getAttributeNS(JR, "count");
            put(cells, "repeat_count", expression(count.strip()));
        }
        put(cells, "relevant", expression(bind(path, "relevant")));
        survey.add(new Row(path, cells));
        for (var child : Xml.children(node)) {
            take(child, path + "/" + child.getLocalName());
        }
        survey.add(new Row(path, Map.of("type", repeat ? "end_repeat" : "end_group")));
    }

    private void question(Element node, String path, Element control) {
        String kind = control.getLocalName();
        if (!CONTROLS.contains(kind)) {
            losses.lost(ExchangeFault.ELEMENT_LOST, path, kind);
            return;
        }
        var cells = cells(path, type(path, kind));
        text(control, "label", "label", cells);
        text(control, "hint", "hint", cells);
        put(cells, "appearance", control.getAttribute("appearance"));
        put(cells, "relevant", expression(bind(path, "relevant")));
        if (!cells.get("type").equals("note")) {
            String required = bind(path, "required");
            put(
                    cells,
                    "required",
                    required.equals("true()")
                            ? "yes"
                            : required.equals("false()") ? "" : expression(required));
            put(cells, "constraint", expression(bind(path, "constraint")));
            message(path, "constraintMsg", "constraint_message", cells);
            message(path, "requiredMsg", "required_message", cells);
            put(cells, "default", node.getTextContent().strip());
        }
        if (kind.startsWith("select")) {
            cells.put("type", cells.get("type") + " " + list(path, control, cells));
        }
        survey.add(new Row(path, cells));
    }

    private String type(String path, String kind) {
        if (kind.equals("select1")) {
            return "select_one";
        }
        if (kind.equals("select")) {
            return "select_multiple";
        }
        boolean note = bind(path, "readonly").equals("true()");
        String type = bind(path, "type");
        return switch (type) {
            case "int", "integer" -> "integer";
            case "", "string" -> note ? "note" : "text";
            default -> type;
        };
    }

    private static Map<String, String> cells(String path, String type) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("type", type);
        cells.put("name", last(path));
        return cells;
    }

    private static void put(Map<String, String> cells, String column, String text) {
        if (!text.isBlank()) {
            cells.put(column, text);
        }
    }

    private String bind(String path, String attribute) {
        return binds.containsKey(path) ? binds.get(path).getAttribute(attribute).strip() : "";
    }

    /** With questions by name instead of path, outside quotes. */
    private String expression(String xpath) {
        var written = new StringBuilder();
        String[] parts = xpath.split("(?<=['\"])|(?=['\"])");
        char quote = 0;
        for (String part : parts) {
            boolean mark = part.equals("'") || part.equals("\"");
            if (mark && quote == 0) {
                quote = part.charAt(0);
            } else if (mark && part.charAt(0) == quote) {
                quote = 0;
            }
            written.append(quote == 0 && !mark ? named(part) : part);
        }
        return written.toString().strip();
    }

    private static String named(String xpath) {
        return PATH.matcher(xpath)
                .replaceAll(found -> Matcher.quoteReplacement("${" + last(found.group()) + "}"));
    }

    private void text(Element control, String element, String column, Map<String, String> cells) {
        Xml.child(control, element)
                .ifPresent(
                        e -> {
                            var itext = ITEXT.matcher(e.getAttribute("ref"));
                            languages(
                                    column,
                                    itext.matches()
                                            ? texts.getOrDefault(itext.group(1), Map.of())
                                            : Map.of("", words(e)),
                                    cells);
                        });
    }

    private void message(String path, String name, String column, Map<String, String> cells) {
        String message =
                binds.containsKey(path) ? binds.get(path).getAttributeNS(JR, name).strip() : "";
        if (!message.isEmpty()) {
            var itext = ITEXT.matcher(message);
            languages(
                    column,
                    itext.matches()
                            ? texts.getOrDefault(itext.group(1), Map.of())
                            : Map.of("", message),
                    cells);
        }
    }

    private void languages(String column, Map<String, String> found, Map<String, String> cells) {
        var present = new LinkedHashMap<>(found);
        present.values().removeIf(String::isBlank);
        new TwoLanguages(losses, "itext").put(column, present, cells);
    }

    private String list(String path, Element control, Map<String, String> cells) {
        var itemset = Xml.child(control, "itemset");
        if (itemset.isEmpty()) {
            return list(
                    path,
                    Xml.children(control).stream()
                            .filter(e -> "item".equals(e.getLocalName()))
                            .map(this::inline)
                            .toList());
        }
        var list = LIST.matcher(itemset.get().getAttribute("nodeset").strip());
        if (!list.matches()) {
            losses.lost(
                    ExchangeFault.EXPRESSION_LOST,
                    path,
                    "itemset",
                    itemset.get().getAttribute("nodeset"));
            return "?";
        }
        if (list.group(2) != null) {
            cells.put("choice_filter", expression(list.group(2)));
        }
        return list(list.group(1), listed(list.group(1)));
    }

    /** Choices written at the question; the same choices are the same list. */
    private String list(String path, List<Map<String, String>> items) {
        return lists.computeIfAbsent(
                items,
                i -> {
                    String list = last(path);
                    i.forEach(
                            item -> {
                                var cells = new LinkedHashMap<>(item);
                                cells.put("list_name", list);
                                choices.add(new Row(path, cells));
                            });
                    return list;
                });
    }

    private Map<String, String> inline(Element item) {
        var cells = new LinkedHashMap<String, String>();
        Xml.child(item, "value").ifPresent(v -> cells.put("name", v.getTextContent().strip()));
        text(item, "label", "label", cells);
        return cells;
    }

    private List<Map<String, String>> listed(String list) {
        return Xml.children(model).stream()
                .filter(e -> "instance".equals(e.getLocalName()))
                .filter(e -> e.getAttribute("id").equals(list))
                .flatMap(e -> Xml.any(e).stream())
                .flatMap(root -> Xml.children(root).stream())
                .map(this::item)
                .toList();
    }

    private Map<String, String> item(Element item) {
        var cells = new LinkedHashMap<String, String>();
        for (var cell : Xml.children(item)) {
            String words = cell.getTextContent().strip();
            switch (cell.getLocalName()) {
                case "itextId" -> languages("label", texts.getOrDefault(words, Map.of()), cells);
                case "label" -> languages("label", Map.of("", words), cells);
                case "list_name" -> {
                    // Named again when the list is written.
                }
                default -> put(cells, cell.getLocalName(), words);
            }
        }
        return cells;
    }
}
