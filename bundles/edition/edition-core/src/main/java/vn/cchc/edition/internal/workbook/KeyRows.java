package vn.cchc.edition.internal.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.cchc.edition.internal.faults.WorkbookFault;
import vn.cchc.edition.internal.text.Yaml;
import vn.cchc.model.FaultKind;

/** The values of a file of keys as rows of key and value, and back. */
final class KeyRows {
    private final Page page;
    private final SpotProblems problems;
    private final Yaml.Fields root = new Yaml.Fields(new LinkedHashMap<>(), "1");

    private KeyRows(Page page, SpotProblems problems) {
        this.page = page;
        this.problems = problems;
    }

    /** Rows below the heading, numbered from 2. */
    static List<Page.Row> rows(Yaml.Fields fields) {
        var rows = new ArrayList<Page.Row>();
        add(fields, "", rows);
        return rows;
    }

    private static void add(Yaml value, String path, List<Page.Row> rows) {
        if (value instanceof Yaml.Fields fields && !fields.fields().isEmpty()) {
            fields.fields()
                    .forEach((name, field) -> add(field.value(), KeyPath.behind(path, name), rows));
        } else if (value instanceof Yaml.Items items && !items.items().isEmpty()) {
            for (int i = 0; i < items.items().size(); i++) {
                add(items.items().get(i), path + "[" + (i + 1) + "]", rows);
            }
        } else {
            String text = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
            rows.add(new Page.Row(rows.size() + 2, List.of(path + end(value).sign(), text)));
        }
    }

    private static KeyPath.End end(Yaml value) {
        if (value instanceof Yaml.Scalar) {
            return KeyPath.End.VALUE;
        }
        return value instanceof Yaml.Items ? KeyPath.End.EMPTY_LIST : KeyPath.End.EMPTY_GROUP;
    }

    /** The values of a page; each says in {@code where} the number of its row. */
    static Yaml.Fields read(Page page, SpotProblems problems) {
        var reader = new KeyRows(page, problems);
        page.body().forEach(reader::put);
        return reader.root;
    }

    private void put(Page.Row row) {
        var path = KeyPath.read(row.cell(0));
        if (path.isEmpty()) {
            tell(row, WorkbookFault.KEY);
        } else {
            put(path.get(), row);
        }
    }

    private void put(KeyPath path, Page.Row row) {
        String where = Integer.toString(row.number());
        Yaml here = root;
        for (int i = 0; i < path.steps().size(); i++) {
            boolean last = i == path.steps().size() - 1;
            Yaml fresh = last ? value(path, row, where) : group(path.steps().get(i + 1), where);
            Yaml next = enter(here, path.steps().get(i), fresh, where);
            if (next == null || !last && next.getClass() != fresh.getClass()) {
                tell(row, WorkbookFault.KEY_CLASH);
                return;
            }
            if (last && next != fresh) {
                tell(row, WorkbookFault.KEY_TWICE);
                return;
            }
            here = next;
        }
    }

    private static Yaml value(KeyPath path, Page.Row row, String where) {
        return switch (path.end()) {
            case VALUE -> new Yaml.Scalar(row.cell(1), where);
            case EMPTY_LIST -> new Yaml.Items(new ArrayList<>(), where);
            case EMPTY_GROUP -> new Yaml.Fields(new LinkedHashMap<>(), where);
        };
    }

    private static Yaml group(KeyPath.Step below, String where) {
        return below.named()
                ? new Yaml.Fields(new LinkedHashMap<>(), where)
                : new Yaml.Items(new ArrayList<>(), where);
    }

    /** What stands at the step: what was there, or the fresh value; null when it cannot be. */
    private static Yaml enter(Yaml here, KeyPath.Step step, Yaml fresh, String where) {
        if (here instanceof Yaml.Fields fields && step.named()) {
            return fields.fields()
                    .computeIfAbsent(step.name(), n -> new Yaml.Field(fresh, where))
                    .value();
        }
        if (here instanceof Yaml.Items items && !step.named()) {
            int next = items.items().size() + 1;
            if (step.position() == next) {
                items.items().add(fresh);
            }
            return step.position() <= next ? items.items().get(step.position() - 1) : null;
        }
        return null;
    }

    private void tell(Page.Row row, FaultKind fault) {
        problems.add(fault, page.spot(row.number(), 0), row.cell(0));
    }
}
