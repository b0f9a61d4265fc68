package vn.cchc.survey.form.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathBinaryOpExpr;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.expr.XPathNumericLiteral;
import org.javarosa.xpath.expr.XPathPathExpr;
import org.javarosa.xpath.expr.XPathStep;
import org.javarosa.xpath.expr.XPathStringLiteral;
import org.javarosa.xpath.expr.XPathUnaryOpExpr;
import org.javarosa.xpath.parser.XPathSyntaxException;
import vn.cchc.model.LanguageText;

/**
 * The expressions of an instrument: turns {@code ${name}} into the absolute path of the question
 * and finds what the engine would not understand.
 */
final class Expressions {
    /** Functions that give the same answer for the same form on any machine and any day. */
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "true",
                    "false",
                    "boolean",
                    "not",
                    "boolean-from-string",
                    "if",
                    "coalesce",
                    "string",
                    "string-length",
                    "concat",
                    "join",
                    "substr",
                    "substring-before",
                    "substring-after",
                    "contains",
                    "starts-with",
                    "ends-with",
                    "normalize-space",
                    "translate",
                    "regex",
                    "number",
                    "int",
                    "round",
                    "abs",
                    "pow",
                    "min",
                    "max",
                    "sum",
                    "count",
                    "count-non-empty",
                    "selected",
                    "selected-at",
                    "count-selected",
                    "checklist",
                    "weighted-checklist",
                    "date",
                    "decimal-date-time",
                    "format-date");

    /** What a person goes through today may look at the day, and at which turn it is. */
    private static final Set<String> FUNCTIONS_OF_INTERVIEWS =
            Set.of("today", "now", "format-date-time", "position", "indexed-repeat");

    /** Functions that take all turns of a repeat. */
    private static final Set<String> OVER_TURNS =
            Set.of("sum", "count", "count-non-empty", "min", "max", "join", "indexed-repeat");

    private static final List<String> COLUMNS =
            List.of(
                    "relevant",
                    "constraint",
                    "calculation",
                    "required",
                    "repeat_count",
                    "choice_filter");

    private final Map<String, String> paths = new HashMap<>();
    private final Set<String> repeats = new HashSet<>();
    private final ChoiceLists lists;
    private final Rules rules;
    private final Set<String> functions = new TreeSet<>(FUNCTIONS);
    private final Findings findings;

    Expressions(Item root, ChoiceLists lists, Rules rules, Findings findings) {
        root.all().filter(i -> i != root).forEach(i -> paths.putIfAbsent(i.name(), i.path()));
        root.all().filter(i -> i.kind() == Kind.REPEAT).map(Item::path).forEach(repeats::add);
        this.lists = lists;
        this.rules = rules;
        if (rules.interview()) {
            functions.addAll(FUNCTIONS_OF_INTERVIEWS);
        }
        this.findings = findings;
    }

    /** The path of a question or group. */
    String path(String name) {
        return paths.get(name);
    }

    /** Whether a cell of the column required says no. */
    static boolean no(String cell) {
        return Set.of("no", "false", "false()").contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a cell of the column required says yes without condition. */
    static boolean yes(String cell) {
        return Set.of("yes", "true", "true()").contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Finds everything that is wrong with the expressions of a form. */
    void examine(Item root) {
        root.all().forEach(item -> COLUMNS.forEach(column -> examineCell(item, column)));
        if (rules.interview()) {
            root.all().forEach(this::examineTexts);
        }
    }

    private void examineTexts(Item item) {
        examineText(item, "label", item.label());
        examineText(item, "hint", item.hint());
        examineText(item, "constraint_message", item.constraintMessage());
        examineText(item, "required_message", item.requiredMessage());
    }

    private void examineText(Item item, String column, Optional<LanguageText> text) {
        var names = new TreeSet<String>();
        text.ifPresent(t -> names.addAll(Quotes.names(t.vi())));
        text.ifPresent(t -> names.addAll(Quotes.names(t.en())));
        for (String name : names) {
            if (!paths.containsKey(name)) {
                findings.add(FormFault.NOT_A_QUESTION, item.row(), column, "${" + name + "}");
            } else if (manyTurns(item, paths.get(name))) {
                findings.add(FormFault.WHICH_TURN, item.row(), column, "${" + name + "}");
            }
        }
    }

    /** Whether a path has several nodes where this item stands. */
    private boolean manyTurns(Item item, String path) {
        return repeats.stream()
                .anyMatch(repeat -> within(path, repeat) && !within(item.path(), repeat));
    }

    private static boolean within(String path, String group) {
        return path.equals(group) || path.startsWith(group + "/");
    }

    private void examineCell(Item item, String column) {
        String cell = item.cell(column).orElse("");
        boolean unused = column.equals("choice_filter") && !item.kind().chosen();
        if (cell.isEmpty() || unused || (column.equals("required") && (yes(cell) || no(cell)))) {
            return;
        }
        var unknown = new TreeSet<String>();
        Quotes.names(cell).stream().filter(name -> !paths.containsKey(name)).forEach(unknown::add);
        for (String name : unknown) {
            findings.add(FormFault.NOT_A_QUESTION, item.row(), column, "${" + name + "}");
        }
        if (unknown.isEmpty()) {
            examine(item, column, Quotes.filled(cell, paths::get));
        }
    }

    /** The cell as the XForm has it. */
    Optional<String> of(Item item, String column) {
        return item.cell(column).map(cell -> Quotes.filled(cell, paths::get));
    }

    /**
     * The filter of its list. A choice belongs to no turn, so questions of the same turn are named
     * from here.
     */
    Optional<String> filter(Item item) {
        return item.cell("choice_filter")
                .filter(cell -> item.kind().chosen())
                .map(cell -> Quotes.filled(cell, name -> fromHere(item, paths.get(name))));
    }

    private String fromHere(Item item, String path) {
        boolean sameTurn =
                repeats.stream().anyMatch(r -> within(path, r) && within(item.path(), r));
        if (!sameTurn) {
            return path;
        }
        List<String> here = List.of(item.path().split("/"));
        List<String> there = List.of(path.split("/"));
        int common = 0;
        while (common < here.size() - 1 && here.get(common).equals(there.get(common))) {
            common++;
        }
        return "current()/"
                + "../".repeat(here.size() - common)
                + String.join("/", there.subList(common, there.size()));
    }

    private void examine(Item item, String column, String expression) {
        try {
            examine(item, column, XPathParseTool.parseXPath(expression), "");
        } catch (XPathSyntaxException | RuntimeException e) {
            findings.add(FormFault.EXPRESSION, item.row(), column, expression);
        }
    }

    /**
     * @param inside the function whose argument it is, or empty
     */
    private void examine(Item item, String column, XPathExpression expression, String inside) {
        if (expression instanceof XPathFuncExpr call) {
            function(item, column, call);
        } else if (expression instanceof XPathBinaryOpExpr operation) {
            examine(item, column, operation.a, "");
            examine(item, column, operation.b, "");
        } else if (expression instanceof XPathUnaryOpExpr operation) {
            examine(item, column, operation.a, "");
        } else if (expression instanceof XPathPathExpr path) {
            path(item, column, path, inside);
        } else if (!(expression instanceof XPathStringLiteral
                || expression instanceof XPathNumericLiteral)) {
            throw new IllegalArgumentException("Neither call, operation, path nor literal");
        }
    }

    private void function(Item item, String column, XPathFuncExpr call) {
        String name = call.id.toString();
        if (!functions.contains(name)) {
            findings.add(
                    FormFault.FUNCTION, item.row(), call.id, column, String.join(", ", functions));
        }
        if (name.equals("regex")
                && call.args.length == 2
                && call.args[1] instanceof XPathStringLiteral literal) {
            regex(item, column, literal.s);
        }
        List.of(call.args).forEach(argument -> examine(item, column, argument, name));
    }

    private void regex(Item item, String column, String regex) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            findings.add(
                    FormFault.REGEX,
                    item.row(),
                    column,
                    regex,
                    e.getIndex() + 1,
                    e.getDescription());
        }
    }

    private void path(Item item, String column, XPathPathExpr path, String inside) {
        String written = path.getReference().toString(false);
        boolean plain = Arrays.stream(path.steps).allMatch(step -> step.predicates.length == 0);
        if (inside.equals("position") && plain && turn(path)) {
            return;
        }
        if (column.equals("choice_filter") && lists.hasColumn(item.list(), written)) {
            return;
        }
        if (!plain || (!itself(path) && !paths.containsValue(written))) {
            findings.add(FormFault.NOT_A_QUESTION, item.row(), column, written);
        } else if (!OVER_TURNS.contains(inside) && manyTurns(item, written)) {
            findings.add(FormFault.WHICH_TURN, item.row(), column, written);
        }
    }

    /** Whether the path is a mere {@code ..}, once or more. */
    private static boolean turn(XPathPathExpr path) {
        return Arrays.stream(path.steps).allMatch(step -> step.axis == XPathStep.AXIS_PARENT);
    }

    /** Whether the path is a mere dot. */
    private static boolean itself(XPathPathExpr path) {
        return path.getReference().toString(false).isEmpty() && !path.getReference().isAbsolute();
    }

    /**
     * The pattern when a constraint is nothing but {@code regex(., '…')}: then it can be decided
     * from the answer alone, without the engine. The engine asks for a full match, too.
     */
    static Optional<Pattern> ownPattern(String constraint) {
        try {
            if (XPathParseTool.parseXPath(constraint) instanceof XPathFuncExpr call
                    && call.id.toString().equals("regex")
                    && call.args.length == 2
                    && call.args[0] instanceof XPathPathExpr path
                    && itself(path)
                    && call.args[1] instanceof XPathStringLiteral literal) {
                return Optional.of(Pattern.compile(literal.s));
            }
        } catch (XPathSyntaxException e) {
            throw new IllegalStateException("Examined before: " + constraint, e);
        }
        return Optional.empty();
    }
}
