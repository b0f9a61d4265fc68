package vn.cchc.edition.internal.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.LanguageText;

/** A value of a YAML file with its place. Every scalar is a text: a year quotes what is not. */
public sealed interface Yaml {

    /** File and line, for example {@code edition.yaml:7}. */
    String where();

    /** What it is, in the words of a problem. */
    LanguageText kind();

    /** The value as plain texts, lists and maps, in the order of the file. */
    Object plain();

    /** One text. */
    record Scalar(String text, String where) implements Yaml {
        @Override
        public LanguageText kind() {
            return new LanguageText("một giá trị đơn", "a single value");
        }

        @Override
        public Object plain() {
            return text;
        }
    }

    /** A list. */
    record Items(List<Yaml> items, String where) implements Yaml {
        @Override
        public LanguageText kind() {
            return new LanguageText("một danh sách", "a list");
        }

        @Override
        public Object plain() {
            var list = new ArrayList<Object>();
            items.forEach(item -> list.add(item.plain()));
            return Collections.unmodifiableList(list);
        }
    }

    /** Values by name, each name with its own place. */
    record Fields(Map<String, Field> fields, String where) implements Yaml {
        @Override
        public LanguageText kind() {
            return new LanguageText("một nhóm trường", "a group of fields");
        }

        @Override
        public Map<String, Object> plain() {
            var map = new LinkedHashMap<String, Object>();
            fields.forEach((name, field) -> map.put(name, field.value().plain()));
            return Collections.unmodifiableMap(map);
        }
    }

    /**
     * A value and the place of its name.
     *
     * @param where file and line of the name; the value may begin on another line
     */
    record Field(Yaml value, String where) {}
}
