package vn.cchc.graph.jena.internal.w3c;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.resultset.ResultsCompare;

/**
 * The rows of an answer, to be compared: numbers and truths by value, for some results say 2.0 and
 * mean 2.
 */
final class Rows {
    /** Blank nodes are matched by trying, which ends only when there are few. */
    private static final int FEW = 9;

    private final ResultSetRewindable rows;
    private final List<String> texts = new ArrayList<>();
    private boolean blank;

    Rows(ResultSet read) {
        rows = ResultSetFactory.copyResults(read);
        while (rows.hasNext()) {
            texts.add(text(rows.nextBinding()));
        }
    }

    private String text(Binding row) {
        var values = new TreeMap<String, String>();
        row.forEach((variable, node) -> values.put(variable.getName(), text(node)));
        return values.toString();
    }

    private String text(Node node) {
        if (node.isBlank()) {
            blank = true;
            return "_:";
        }
        NodeValue value = NodeValue.makeNode(node);
        if (value.isDecimal()) {
            return value.getDecimal().stripTrailingZeros().toPlainString();
        }
        if (value.isBoolean()) {
            return String.valueOf(value.getBoolean());
        }
        return value.isNumber() ? String.valueOf(value.getDouble()) : node.toString();
    }

    boolean same(Rows other) {
        if (!texts.stream().sorted().toList().equals(other.texts.stream().sorted().toList())) {
            return false;
        }
        return !blank || texts.size() > FEW || matches(other);
    }

    private boolean matches(Rows other) {
        rows.reset();
        other.rows.reset();
        return ResultsCompare.equalsByValue(rows, other.rows);
    }

    /** The same but for how often each row comes. */
    boolean sameBesidesDuplicates(Rows other) {
        return new HashSet<>(texts).equals(new HashSet<>(other.texts));
    }
}
