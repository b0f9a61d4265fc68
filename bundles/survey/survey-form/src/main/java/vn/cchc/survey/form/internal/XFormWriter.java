package vn.cchc.survey.form.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/** Says an instrument as an XForm (OpenRosa profile), with all texts in both languages. */
final class XFormWriter {
    private final Item root;
    private final ChoiceLists lists;
    private final Languages languages;
    private final Expressions expressions;
    private final XFormText xml = new XFormText();

    XFormWriter(Item root, ChoiceLists lists, Languages languages, Expressions expressions) {
        this.root = root;
        this.lists = lists;
        this.languages = languages;
        this.expressions = expressions;
    }

    /**
     * @param settings the settings sheet: form_title, form_id, version
     */
    String write(Map<String, String> settings) {
        xml.open(
                "h:html",
                "xmlns",
                "http://www.w3.org/2002/xforms",
                "xmlns:h",
                "http://www.w3.org/1999/xhtml",
                "xmlns:jr",
                "http://openrosa.org/javarosa",
                "xmlns:orx",
                "http://openrosa.org/xforms");
        xml.open("h:head");
        xml.element("h:title", settings.get("form_title"));
        xml.open("model");
        texts(settings.getOrDefault("default_language", languages.vi()));
        instance(settings);
        filteredLists();
        root.children().forEach(this::binds);
        xml.empty(
                "bind",
                "nodeset",
                "/data/orx:meta/orx:instanceID",
                "type",
                "string",
                "jr:preload",
                "uid");
        xml.close();
        xml.close();
        xml.open("h:body");
        root.children().forEach(this::control);
        xml.close();
        xml.close();
        return xml.finish();
    }

    private void texts(String defaultLanguage) {
        xml.open("itext");
        translation(languages.vi(), defaultLanguage);
        translation(languages.en(), defaultLanguage);
        xml.close();
    }

    private void translation(String language, String defaultLanguage) {
        xml.open(
                "translation",
                "lang",
                language,
                "default",
                language.equals(defaultLanguage) ? "true()" : "");
        root.all()
                .forEach(
                        item -> {
                            item.label().ifPresent(t -> text(labelId(item), language, t));
                            item.hint().ifPresent(t -> text(hintId(item), language, t));
                            item.constraintMessage()
                                    .ifPresent(t -> text(messageId(item), language, t));
                            item.requiredMessage()
                                    .ifPresent(t -> text(requiredId(item), language, t));
                        });
        lists.all()
                .forEach(
                        (list, choices) ->
                                choices.forEach(
                                        c -> text(choiceId(list, c.code()), language, c.label())));
        xml.close();
    }

    private void text(String id, String language, LanguageText text) {
        xml.open("text", "id", id);
        quoting(language.equals(languages.vi()) ? text.vi() : text.en());
        xml.close();
    }

    private void quoting(String text) {
        if (Quotes.names(text).stream().allMatch(name -> expressions.path(name) == null)) {
            xml.element("value", text);
            return;
        }
        List<String> names = Quotes.names(text);
        List<String> pieces = Quotes.pieces(text);
        xml.open("value");
        for (int i = 0; i < pieces.size(); i++) {
            xml.text(pieces.get(i));
            if (i < names.size()) {
                xml.inline("output", "value", quoted(names.get(i)));
            }
        }
        xml.close();
    }

    /** A ticked choice is quoted by its words, not by its code. */
    private String quoted(String name) {
        String path = expressions.path(name);
        boolean one = root.all().anyMatch(i -> i.path().equals(path) && i.kind() == Kind.ONE);
        return one ? "jr:choice-name(" + path + ", '" + path + "')" : path;
    }

    private void instance(Map<String, String> settings) {
        xml.open("instance");
        xml.open("data", "id", settings.get("form_id"), "version", settings.get("version"));
        root.children().forEach(this::node);
        xml.open("orx:meta");
        xml.empty("orx:instanceID");
        xml.close();
        xml.close();
        xml.close();
    }

    /** A repeat has a pattern for its turns, which holds patterns alone, and its first turn. */
    private void node(Item item) {
        node(item, false);
    }

    private void node(Item item, boolean inTurn) {
        boolean repeat = item.kind() == Kind.REPEAT;
        if (repeat && !inTurn) {
            pattern(item);
        }
        open(item, "");
        item.children().forEach(child -> node(child, inTurn || repeat));
        xml.close();
    }

    private void pattern(Item item) {
        open(item, item.kind() == Kind.REPEAT ? "true()" : "");
        item.children().forEach(this::pattern);
        xml.close();
    }

    private void open(Item item, String template) {
        xml.open(item.name(), "jr:template", template);
        item.cell("default").ifPresent(xml::text);
    }

    /** Lists that are filtered lie beside the answers. */
    private void filteredLists() {
        root.all()
                .filter(item -> item.kind().chosen())
                .filter(item -> item.cell("choice_filter").isPresent())
                .map(Item::list)
                .distinct()
                .forEach(this::filteredList);
    }

    private void filteredList(String list) {
        xml.open("instance", "id", list);
        xml.open("root");
        for (var choice : lists.of(list)) {
            xml.open("item");
            xml.element("itextId", choiceId(list, choice.code()));
            choice.cells().forEach(xml::element);
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private void binds(Item item) {
        String relevant = expressions.of(item, "relevant").orElse("");
        if (item.kind().holds()) {
            if (!relevant.isEmpty()) {
                xml.empty("bind", "nodeset", item.path(), "relevant", relevant);
            }
            item.children().forEach(this::binds);
            return;
        }
        xml.empty(
                "bind",
                "nodeset",
                item.path(),
                "type",
                item.kind().bindType(),
                "required",
                required(item),
                "jr:requiredMsg",
                item.requiredMessage().map(t -> itext(requiredId(item))).orElse(""),
                "relevant",
                relevant,
                "constraint",
                expressions.of(item, "constraint").orElse(""),
                "jr:constraintMsg",
                item.constraintMessage().map(t -> itext(messageId(item))).orElse(""),
                "calculate",
                expressions.of(item, "calculation").orElse(""),
                "readonly",
                item.kind() == Kind.NOTE ? "true()" : "");
    }

    private String required(Item item) {
        String cell = item.cell("required").orElse("no");
        if (Expressions.no(cell)) {
            return "";
        }
        return Expressions.yes(cell) ? "true()" : expressions.of(item, "required").orElseThrow();
    }

    private void control(Item item) {
        if (item.kind() == Kind.CALCULATE) {
            return;
        }
        if (item.kind() == Kind.REPEAT) {
            repeat(item);
            return;
        }
        xml.open(
                element(item.kind()),
                "ref",
                item.path(),
                "appearance",
                item.cell("appearance").orElse(""));
        item.label().ifPresent(t -> xml.empty("label", "ref", itext(labelId(item))));
        item.hint().ifPresent(t -> xml.empty("hint", "ref", itext(hintId(item))));
        expressions.filter(item).ifPresentOrElse(f -> filtered(item, f), () -> choices(item));
        item.children().forEach(this::control);
        xml.close();
    }

    private void choices(Item item) {
        for (var choice : lists.of(item.list())) {
            xml.open("item");
            xml.empty("label", "ref", itext(choiceId(item.list(), choice.code())));
            xml.element("value", choice.code());
            xml.close();
        }
    }

    private void filtered(Item item, String filter) {
        xml.open("itemset", "nodeset", "instance('" + item.list() + "')/root/item[" + filter + "]");
        xml.empty("value", "ref", "name");
        xml.empty("label", "ref", "jr:itext(itextId)");
        xml.close();
    }

    private void repeat(Item item) {
        String count = count(item);
        xml.open("group", "ref", item.path());
        item.label().ifPresent(t -> xml.empty("label", "ref", itext(labelId(item))));
        xml.open(
                "repeat",
                "nodeset",
                item.path(),
                "appearance",
                item.cell("appearance").orElse(""),
                "jr:count",
                count,
                "jr:noAddRemove",
                count.isEmpty() ? "" : "true()");
        item.children().forEach(this::control);
        xml.close();
        xml.close();
    }

    /** The node that says how many turns there are; empty when the person does. */
    private String count(Item repeat) {
        Optional<String> cell = repeat.cell("repeat_count");
        Optional<String> worked = Optional.ofNullable(expressions.path(repeat.name() + Item.COUNT));
        return cell.map(
                        c ->
                                Quotes.names(c).size() == 1 && worked.isEmpty()
                                        ? expressions.path(Quotes.names(c).get(0))
                                        : worked.orElseThrow())
                .orElse("");
    }

    private static String element(Kind kind) {
        return switch (kind) {
            case GROUP -> "group";
            case ONE -> "select1";
            case MANY -> "select";
            default -> "input";
        };
    }

    private static String labelId(Item item) {
        return item.path() + ":label";
    }

    private static String hintId(Item item) {
        return item.path() + ":hint";
    }

    private static String messageId(Item item) {
        return item.path() + ":constraintMsg";
    }

    private static String requiredId(Item item) {
        return item.path() + ":requiredMsg";
    }

    private static String choiceId(String list, String code) {
        return "choice:" + list + ":" + code;
    }

    private static String itext(String id) {
        return "jr:itext('" + id + "')";
    }
}
