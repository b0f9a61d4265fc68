package vn.cchc.survey.form.internal;

import java.util.Map;
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
        xml.element("value", language.equals(languages.vi()) ? text.vi() : text.en());
        xml.close();
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

    private void node(Item item) {
        xml.open(item.name());
        item.children().forEach(this::node);
        xml.close();
    }

    private void binds(Item item) {
        String relevant = expressions.of(item, "relevant").orElse("");
        if (item.kind() == Kind.GROUP) {
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
        xml.open(
                element(item.kind()),
                "ref",
                item.path(),
                "appearance",
                item.cell("appearance").orElse(""));
        item.label().ifPresent(t -> xml.empty("label", "ref", itext(labelId(item))));
        item.hint().ifPresent(t -> xml.empty("hint", "ref", itext(hintId(item))));
        for (var choice : lists.of(item.list())) {
            xml.open("item");
            xml.empty("label", "ref", itext(choiceId(item.list(), choice.code())));
            xml.element("value", choice.code());
            xml.close();
        }
        item.children().forEach(this::control);
        xml.close();
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

    private static String choiceId(String list, String code) {
        return "choice:" + list + ":" + code;
    }

    private static String itext(String id) {
        return "jr:itext('" + id + "')";
    }
}
