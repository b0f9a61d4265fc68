package vn.cchc.edition.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.model.LanguageText;

/**
 * Asks a group of fields for what it must hold. Whatever is asked for is known, whatever is left
 * over at the end is unknown; a misspelt name is told once, with the name that was meant.
 */
public final class FieldReader {
    private final Yaml.Fields fields;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    public FieldReader(Yaml.Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    public String where() {
        return fields.where();
    }

    /** The place of a field; that of the group when there is no such field. */
    public String whereIs(String name) {
        return field(name).map(Yaml.Field::where).orElse(where());
    }

    public boolean has(String name) {
        return fields.fields().containsKey(name);
    }

    /** Whether a field is there and holds exactly this text. */
    public boolean says(String name, String text) {
        return field(name)
                .filter(f -> f.value() instanceof Yaml.Scalar scalar && scalar.text().equals(text))
                .isPresent();
    }

    /** The names in the order of the file. */
    public List<String> names() {
        return List.copyOf(fields.fields().keySet());
    }

    /** A text that must be there and must not be empty. */
    public Optional<Placed<String>> text(String name) {
        return ask(name).flatMap(field -> text(name, field.value()));
    }

    /** As {@link #text}, but it may be missing. */
    public Optional<Placed<String>> optionalText(String name) {
        known.add(name);
        return has(name) ? text(name) : Optional.empty();
    }

    /** One of the given words. */
    public Optional<Placed<String>> word(String name, List<String> words) {
        Optional<Placed<String>> text = text(name);
        text.ifPresent(t -> compare(t, name, words));
        return text.filter(t -> words.contains(t.value()));
    }

    /** Some of the given words, at least one. */
    public List<Placed<String>> words(String name, List<String> words) {
        List<Placed<String>> texts = texts(name);
        texts.forEach(text -> compare(text, name, words));
        return texts.stream().filter(text -> words.contains(text.value())).toList();
    }

    /** Some of the given words, or none; the list may be missing. */
    public List<Placed<String>> optionalWords(String name, List<String> words) {
        List<Placed<String>> texts = optionalTexts(name);
        texts.forEach(text -> compare(text, name, words));
        return texts.stream().filter(text -> words.contains(text.value())).toList();
    }

    private void compare(Placed<String> text, String name, List<String> words) {
        if (!words.contains(text.value())) {
            problems.add(
                    TextFault.WORD, text.where(), text.value(), name, String.join(", ", words));
        }
    }

    /** A whole number in quotes. */
    public Optional<Placed<Integer>> number(String name, int least, int most) {
        Optional<Placed<String>> text = text(name);
        Optional<Integer> number = text.flatMap(t -> Digits.read(t.value(), least, most));
        if (text.isPresent() && number.isEmpty()) {
            Placed<String> t = text.get();
            problems.add(TextFault.NUMBER, t.where(), t.value(), least, most);
        }
        return number.map(n -> new Placed<>(n, text.get().where()));
    }

    /** Year, month and day. */
    public Optional<Placed<LocalDate>> date(String name) {
        return text(name).flatMap(this::date);
    }

    /** As {@link #date}, but it may be missing. */
    public Optional<Placed<LocalDate>> optionalDate(String name) {
        return optionalText(name).flatMap(this::date);
    }

    private Optional<Placed<LocalDate>> date(Placed<String> text) {
        try {
            return Optional.of(new Placed<>(LocalDate.parse(text.value()), text.where()));
        } catch (DateTimeException e) {
            problems.add(TextFault.DATE, text.where(), text.value());
            return Optional.empty();
        }
    }

    /** A text in both languages, in the fields {@code vi} and {@code en}. */
    public Optional<LanguageText> languages(String name) {
        Optional<FieldReader> group = group(name);
        Optional<LanguageText> text = group.flatMap(FieldReader::languages);
        group.ifPresent(FieldReader::refuseOthers);
        return text;
    }

    /** As {@link #languages(String)}, but it may be missing. */
    public Optional<LanguageText> optionalLanguages(String name) {
        known.add(name);
        return has(name) ? languages(name) : Optional.empty();
    }

    /** The fields {@code vi} and {@code en} of this very group. */
    public Optional<LanguageText> languages() {
        Optional<String> vi = language("vi", Languages.VIETNAMESE);
        Optional<String> en = language("en", Languages.ENGLISH);
        return vi.isPresent() && en.isPresent()
                ? Optional.of(new LanguageText(vi.get(), en.get()))
                : Optional.empty();
    }

    private Optional<String> language(String code, LanguageText language) {
        Optional<Yaml.Field> field = ask(code);
        if (field.isPresent()
                && field.get().value() instanceof Yaml.Scalar scalar
                && scalar.text().isBlank()) {
            problems.add(TextFault.LANGUAGE, scalar.where(), language);
            return Optional.empty();
        }
        return field.flatMap(f -> text(code, f.value())).map(Placed::value);
    }

    /** A group of fields below this one. */
    public Optional<FieldReader> group(String name) {
        return ask(name).flatMap(field -> group(field.value()));
    }

    /** As {@link #group(String)}, but it may be missing. */
    public Optional<FieldReader> optionalGroup(String name) {
        known.add(name);
        return has(name) ? group(name) : Optional.empty();
    }

    private Optional<FieldReader> group(Yaml value) {
        if (value instanceof Yaml.Fields group) {
            return Optional.of(new FieldReader(group, problems));
        }
        problems.add(TextFault.NOT_FIELDS, value.where(), value.kind());
        return Optional.empty();
    }

    /** As {@link #groups}, but it may be missing. */
    public List<FieldReader> optionalGroups(String name) {
        known.add(name);
        return has(name) ? groups(name) : List.of();
    }

    /** A list of groups; it may be empty. */
    public List<FieldReader> groups(String name) {
        var groups = new ArrayList<FieldReader>();
        items(name).forEach(item -> group(item).ifPresent(groups::add));
        return groups;
    }

    /** As {@link #texts}, but it may be missing. */
    public List<Placed<String>> optionalTexts(String name) {
        known.add(name);
        return has(name) ? texts(name) : List.of();
    }

    /** A list of different texts, at least one. */
    public List<Placed<String>> texts(String name) {
        var texts = new ArrayList<Placed<String>>();
        List<Yaml> items = items(name);
        items.forEach(item -> text(name, item).ifPresent(texts::add));
        var seen = new LinkedHashSet<String>();
        for (var text : texts) {
            if (!seen.add(text.value())) {
                problems.add(TextFault.TWICE_IN_LIST, text.where(), text.value(), name);
            }
        }
        if (items.isEmpty() && has(name)) {
            field(name)
                    .filter(f -> f.value() instanceof Yaml.Items)
                    .ifPresent(f -> problems.add(TextFault.EMPTY_LIST, f.where(), name));
        }
        return texts;
    }

    private List<Yaml> items(String name) {
        Optional<Yaml> value = ask(name).map(Yaml.Field::value);
        if (value.isPresent() && value.get() instanceof Yaml.Items list) {
            return list.items();
        }
        value.ifPresent(v -> problems.add(TextFault.NOT_LIST, v.where(), name, v.kind()));
        return List.of();
    }

    private Optional<Placed<String>> text(String name, Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar)) {
            problems.add(TextFault.NOT_TEXT, value.where(), name, value.kind());
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            problems.add(TextFault.NO_VALUE, scalar.where(), name);
            return Optional.empty();
        }
        return Optional.of(new Placed<>(scalar.text().strip(), scalar.where()));
    }

    private Optional<Yaml.Field> ask(String name) {
        known.add(name);
        if (!has(name)) {
            missing.add(name);
        }
        return field(name);
    }

    private Optional<Yaml.Field> field(String name) {
        return Optional.ofNullable(fields.fields().get(name));
    }

    /** All fields as written, for display. */
    public Map<String, Object> plain() {
        return fields.plain();
    }

    /** Says that a field that was asked for as optional must be there after all. */
    public void require(String name) {
        if (!has(name)) {
            missing.add(name);
        }
    }

    /** To be called last: tells missing fields, and fields that nobody asked for. */
    public void refuseOthers() {
        var open = new Nearest(known.stream().filter(name -> !has(name)).toList());
        var meant = new LinkedHashSet<String>();
        fields.fields()
                .forEach(
                        (name, field) -> {
                            if (!known.contains(name)) {
                                open.to(name).ifPresent(meant::add);
                                problems.add(
                                        TextFault.UNKNOWN_FIELD,
                                        field.where(),
                                        name,
                                        advice(name, open));
                            }
                        });
        missing.removeAll(meant);
        requireAll();
    }

    /** To be called last where further fields are welcome: tells missing fields only. */
    public void requireAll() {
        missing.forEach(name -> problems.add(TextFault.MISSING_FIELD, fields.where(), name));
    }

    private LanguageText advice(String name, Nearest open) {
        return open.to(name).isPresent() ? open.advice(name) : new Nearest(known).advice(name);
    }
}
