package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.model.LanguageText;

/**
 * What can be said of a question without looking at other answers.
 *
 * @param codes the codes of its list, empty when it has none
 * @param conditional whether it, or a group around it, is asked only under a condition
 * @param ownPattern the constraint when it is a regular expression of the answer alone
 * @param engineConstraint whether it has a constraint that only the engine can decide
 */
public record Column(
        String name,
        String path,
        Kind kind,
        Set<String> codes,
        Required required,
        boolean conditional,
        Optional<Pattern> ownPattern,
        boolean engineConstraint,
        Optional<LanguageText> constraintMessage,
        Optional<LanguageText> requiredMessage) {

    /** When an answer must be there. */
    public enum Required {
        NO,
        YES,
        /** When an expression over other answers says so. */
        EXPRESSION
    }

    /** All questions of a form as columns, in form order, those in repeats too. */
    static List<Column> of(Item root, ChoiceLists lists, Expressions expressions) {
        var columns = new ArrayList<Column>();
        collect(root, false, lists, expressions, columns);
        return List.copyOf(columns);
    }

    /** Whether its own row can hold it: no question in a repeat. */
    static boolean inRow(Item root, String path) {
        return root.all()
                .filter(item -> item.kind() == Kind.REPEAT)
                .noneMatch(repeat -> path.startsWith(repeat.path() + "/"));
    }

    private static void collect(
            Item item,
            boolean conditional,
            ChoiceLists lists,
            Expressions expressions,
            List<Column> into) {
        boolean asked = conditional || item.cell("relevant").isPresent();
        if (item.kind().answered()) {
            into.add(column(item, asked, lists, expressions));
        }
        item.children().forEach(child -> collect(child, asked, lists, expressions, into));
    }

    private static Column column(
            Item item, boolean conditional, ChoiceLists lists, Expressions expressions) {
        Optional<String> constraint = expressions.of(item, "constraint");
        boolean filtered = item.cell("choice_filter").isPresent();
        Optional<Pattern> ownPattern =
                item.kind() == Kind.TEXT
                        ? constraint.flatMap(Expressions::ownPattern)
                        : Optional.empty();
        return new Column(
                item.name(),
                item.path(),
                item.kind(),
                lists.of(item.list()).stream()
                        .map(ChoiceLists.Choice::code)
                        .collect(Collectors.toUnmodifiableSet()),
                required(item),
                conditional,
                ownPattern,
                (constraint.isPresent() && ownPattern.isEmpty()) || filtered,
                item.constraintMessage(),
                item.requiredMessage());
    }

    private static Required required(Item item) {
        String cell = item.cell("required").orElse("no");
        if (Expressions.no(cell)) {
            return Required.NO;
        }
        return Expressions.yes(cell) ? Required.YES : Required.EXPRESSION;
    }

    /** Its path as in the keys of answers. */
    String key() {
        return path.substring("/data/".length());
    }

    /** Whether its own cell decides everything about it. */
    boolean decidedByItself() {
        return !conditional && !engineConstraint && required != Required.EXPRESSION;
    }

    /** Whether the engine is needed to judge it in a form that answers it, or leaves it blank. */
    boolean needsEngine(boolean answered) {
        if (decidedByItself()) {
            return false;
        }
        return answered
                ? conditional || engineConstraint || ownPattern.isPresent()
                : required != Required.NO;
    }
}
