package vn.cchc.scoring.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Problem;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.faults.DesignFault;

/**
 * The items of a design: a name with a column, a list of columns, or {@code columns} and {@code
 * combine}; also as a list of those with their {@code name}. Without {@code combine}, pooled.
 */
final class DesignItems {
    private final List<Problem> problems;

    DesignItems(List<Problem> problems) {
        this.problems = problems;
    }

    List<Item> read(Optional<DesignNode> items, DesignNode combine) {
        var read = new ArrayList<Item>();
        var standard = combination(Optional.ofNullable(combine), Item.Combination.POOLED);
        var named = items.isPresent() ? named(items.get()) : Map.<String, DesignNode>of();
        for (var field : named.entrySet()) {
            var item = item(field.getKey(), field.getValue(), standard);
            if (item.isPresent()) {
                read.add(item.get());
            }
        }
        requireDifferent(read, items);
        return read;
    }

    private Map<String, DesignNode> named(DesignNode items) {
        var fields = items.fields();
        if (fields.isPresent()) {
            return fields.get();
        }
        var named = new LinkedHashMap<String, DesignNode>();
        for (var part : items.list().orElse(List.of())) {
            var name = part.fields().map(f -> f.get("name")).flatMap(DesignNode::text);
            String key = name.or(part::text).orElse("");
            if (key.isEmpty() || named.putIfAbsent(key, part) != null) {
                problem(part, DesignFault.ITEM_NAMELESS);
            }
        }
        return named;
    }

    private Optional<Item> item(String name, DesignNode node, Item.Combination standard) {
        var fields = node.fields().orElse(Map.of());
        for (String field : fields.keySet()) {
            if (!List.of("name", "columns", "combine").contains(field)) {
                problem(node, DesignFault.ITEM_FIELD, field);
            }
        }
        var combine = Optional.ofNullable(fields.get("combine"));
        var columns = fields.isEmpty() ? node : fields.get("columns");
        var names = columns == null ? Optional.<List<String>>empty() : columns.texts();
        if (names.isEmpty()) {
            problem(node, DesignFault.ITEM_COLUMNS, name);
            return Optional.empty();
        }
        if (new HashSet<>(names.get()).size() < names.get().size()) {
            problem(node, DesignFault.COLUMN_TWICE, name);
        }
        return Optional.of(new Item(name, names.get(), combination(combine, standard)));
    }

    private Item.Combination combination(Optional<DesignNode> node, Item.Combination standard) {
        if (node.isEmpty()) {
            return standard;
        }
        String word = node.get().text().orElse("");
        if (!word.equals("pooled") && !word.equals("mean")) {
            problem(node.get(), DesignFault.COMBINE, word);
        }
        return word.equals("mean") ? Item.Combination.MEAN : Item.Combination.POOLED;
    }

    private void requireDifferent(List<Item> read, Optional<DesignNode> items) {
        var names = new HashSet<String>();
        for (var item : read) {
            if (!names.add(item.name())) {
                problem(items.get(), DesignFault.ITEM_TWICE, item.name());
            }
        }
    }

    private void problem(DesignNode node, DesignFault fault, Object... words) {
        problems.add(fault.at(node.where(), words));
    }
}
