package vn.cchc.edition.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes values as YAML in one fixed way: groups and lists one line a field, every value in double
 * quotes. What {@link YamlReader} reads from it are the same values.
 */
public final class YamlWriter {
    private YamlWriter() {}

    /** A line and the place its first value came from. */
    public record Line(String text, String where) {
        private Line behind(String start) {
            return new Line(start + text, where);
        }
    }

    /** The lines of a file, without line ends. */
    public static List<Line> lines(Yaml.Fields fields) {
        return group(fields);
    }

    private static List<Line> group(Yaml.Fields fields) {
        var lines = new ArrayList<Line>();
        for (Map.Entry<String, Yaml.Field> field : fields.fields().entrySet()) {
            String name = name(field.getKey()) + ":";
            Yaml value = field.getValue().value();
            String where = field.getValue().where();
            if (value instanceof Yaml.Items items && !items.items().isEmpty()) {
                lines.add(new Line(name, where));
                list(items).forEach(line -> lines.add(line.behind("  ")));
            } else if (value instanceof Yaml.Fields inner && !inner.fields().isEmpty()) {
                lines.add(new Line(name, where));
                group(inner).forEach(line -> lines.add(line.behind("  ")));
            } else {
                lines.add(new Line(name + " " + single(value), where));
            }
        }
        return lines;
    }

    private static List<Line> list(Yaml.Items items) {
        var lines = new ArrayList<Line>();
        for (Yaml item : items.items()) {
            List<Line> inner = inner(item);
            lines.add(inner.get(0).behind("- "));
            inner.stream().skip(1).forEach(line -> lines.add(line.behind("  ")));
        }
        return lines;
    }

    private static List<Line> inner(Yaml item) {
        if (item instanceof Yaml.Items items && !items.items().isEmpty()) {
            return list(items);
        }
        if (item instanceof Yaml.Fields fields && !fields.fields().isEmpty()) {
            return group(fields);
        }
        return List.of(new Line(single(item), item.where()));
    }

    private static String single(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return quoted(scalar.text());
        }
        return value instanceof Yaml.Items ? "[]" : "{}";
    }

    private static String name(String name) {
        return name.matches("[a-z][a-z0-9-]*") && BareWord.meaning(name).isEmpty()
                ? name
                : quoted(name);
    }

    /** Letters stay as they are, so that a wrong one is found by who reads the file. */
    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"";
    }
}
