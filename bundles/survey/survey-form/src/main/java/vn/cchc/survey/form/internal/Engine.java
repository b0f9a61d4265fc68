package vn.cchc.survey.form.internal;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectMultiData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.xform.parse.XFormParser;
import vn.cchc.survey.form.Fault;

/**
 * JavaROSA with one form loaded. It decides relevance, constraints and conditional requirements as
 * a phone would. A loaded form belongs to one thread: shared, it gives wrong answers silently.
 */
final class Engine {
    /** JavaROSA's parser keeps its state in static fields: one form at a time in the whole JVM. */
    private static final Object PARSER = new Object();

    /** A column and its node in the form. */
    private record Node(Column column, TreeReference reference, TreeElement element) {}

    private final FormDef form;
    private final List<Node> nodes;

    private Engine(FormDef form, List<Node> nodes) {
        this.form = form;
        this.nodes = nodes;
    }

    /** Parses and initialises. RuntimeException with the library's words when it is refused. */
    static FormDef load(String xform) {
        FormDef form = parse(xform);
        form.initialize(true, new InstanceInitializationFactory());
        return form;
    }

    /** The form as it is written, nothing worked out yet. */
    static FormDef parse(String xform) {
        synchronized (PARSER) {
            try {
                return new XFormParser(new StringReader(xform)).parse();
            } catch (XFormParser.ParseException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
    }

    /** The reference of an absolute path, to all its nodes. */
    static TreeReference reference(String path) {
        return FormInstance.unpackReference(new org.javarosa.model.xform.XPathReference(path));
    }

    static Engine of(String xform, List<Column> columns) {
        FormDef form = load(xform);
        var nodes = new ArrayList<Node>(columns.size());
        for (var column : columns) {
            var reference = new org.javarosa.model.xform.XPathReference(column.path());
            var element = form.getMainInstance().resolveReference(reference);
            nodes.add(new Node(column, element.getRef(), element));
        }
        var engine = new Engine(form, nodes);
        engine.clearDefaults();
        return engine;
    }

    /** In a row, a blank cell is a blank answer. */
    private void clearDefaults() {
        for (var node : nodes) {
            if (node.element().getValue() != null) {
                set(node, null);
            }
        }
    }

    /**
     * What breaks the rules, in form order.
     *
     * @param row answers in the order of the columns, {@code null} or empty for none
     * @param judged the columns to judge; all answers are taken into account
     */
    List<Fault> check(String[] row, Predicate<Column> judged) {
        try {
            for (int i = 0; i < row.length; i++) {
                if (answered(row[i]) && !takes(nodes.get(i), row[i])) {
                    return List.of(Faults.notDecided(nodes.get(i).column()));
                }
            }
            var faults = new ArrayList<Fault>();
            for (int i = 0; i < row.length; i++) {
                if (judged.test(nodes.get(i).column())) {
                    judge(nodes.get(i), answered(row[i])).ifPresent(faults::add);
                }
            }
            return faults;
        } finally {
            clear(row);
        }
    }

    private static boolean answered(String answer) {
        return answer != null && !answer.isEmpty();
    }

    /** Whether all that hangs on the answer can be worked out; an expression may fail over it. */
    private boolean takes(Node node, String answer) {
        try {
            set(node, data(node.column(), answer));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void set(Node node, IAnswerData data) {
        form.setValue(data, node.reference(), node.element(), false);
    }

    private void clear(String[] row) {
        for (int i = 0; i < row.length; i++) {
            if (answered(row[i])) {
                set(nodes.get(i), null);
            }
        }
    }

    private Optional<Fault> judge(Node node, boolean answered) {
        if (!node.element().isRelevant()) {
            return answered ? Optional.of(Faults.notAsked(node.column())) : Optional.empty();
        }
        if (!answered) {
            return node.element().isRequired()
                    ? Optional.of(Faults.missing(node.column()))
                    : Optional.empty();
        }
        return constraint(node);
    }

    /** Whether a filter lets every ticked code through. */
    private boolean offered(Node node) {
        var question = FormDef.findQuestionByRef(node.reference(), form);
        if (question.getDynamicChoices() == null) {
            return true;
        }
        String ticked = node.element().getValue().uncast().getString();
        return Filter.of(form, question)
                .codes(node.reference())
                .containsAll(List.of(ticked.split(" ")));
    }

    private Optional<Fault> constraint(Node node) {
        if (node.column().kind().chosen() && !offered(node)) {
            return Optional.of(Faults.notOffered(node.column()));
        }
        try {
            return form.evaluateConstraint(node.reference(), node.element().getValue())
                    ? Optional.empty()
                    : Optional.of(Faults.constraint(node.column()));
        } catch (RuntimeException e) {
            return Optional.of(Faults.notDecided(node.column()));
        }
    }

    static IAnswerData data(Column column, String answer) {
        return switch (column.kind()) {
            case INTEGER -> new IntegerData(Integer.parseInt(answer));
            case DECIMAL -> new DecimalData(Double.parseDouble(answer));
            case DATE -> new DateData(midnight(answer));
            case ONE -> new SelectOneData(new Selection(answer));
            case MANY ->
                    new SelectMultiData(
                            Arrays.stream(answer.split(" ")).map(Selection::new).toList());
            default -> new StringData(answer);
        };
    }

    private static Date midnight(String date) {
        return Date.from(LocalDate.parse(date).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
