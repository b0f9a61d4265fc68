package vn.cchc.survey.form.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathBinaryOpExpr;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.expr.XPathNumericLiteral;
import org.javarosa.xpath.expr.XPathPathExpr;
import org.javarosa.xpath.expr.XPathStringLiteral;
import org.javarosa.xpath.expr.XPathUnaryOpExpr;
import org.javarosa.xpath.parser.XPathSyntaxException;

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

    private static final List<String> COLUMNS =
            List.of("relevant", "constraint", "calculation", "required");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^}]*?)\\s*}");

    private final Map<String, String> paths = new HashMap<>();
    private final Findings findings;

    Expressions(Item root, Findings findings) {
        root.all().filter(i -> i != root).forEach(i -> paths.putIfAbsent(i.name(), i.path()));
        this.findings = findings;
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
    }

    private void examineCell(Item item, String column) {
        String cell = item.cell(column).orElse("");
        if (cell.isEmpty() || (column.equals("required") && (yes(cell) || no(cell)))) {
            return;
        }
        var unknown = new TreeSet<String>();
        REFERENCE
                .matcher(cell)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !paths.containsKey(name))
                .forEach(unknown::add);
        for (String name : unknown) {
            findings.add(FormFault.NOT_A_QUESTION, item.row(), column, "${" + name + "}");
        }
        if (unknown.isEmpty()) {
            examine(item, column, inPaths(cell));
        }
    }

    /** The cell as the XForm has it. */
    Optional<String> of(Item item, String column) {
        return item.cell(column).map(this::inPaths);
    }

    private String inPaths(String cell) {
        return REFERENCE
                .matcher(cell)
                .replaceAll(found -> Matcher.quoteReplacement(paths.get(found.group(1))));
    }

    private void examine(Item item, String column, String expression) {
        try {
            examine(item, column, XPathParseTool.parseXPath(expression));
        } catch (XPathSyntaxException | RuntimeException e) {
            findings.add(FormFault.EXPRESSION, item.row(), column, expression);
        }
    }

    private void examine(Item item, String column, XPathExpression expression) {
        if (expression instanceof XPathFuncExpr call) {
            function(item, column, call);
        } else if (expression instanceof XPathBinaryOpExpr operation) {
            examine(item, column, operation.a);
            examine(item, column, operation.b);
        } else if (expression instanceof XPathUnaryOpExpr operation) {
            examine(item, column, operation.a);
        } else if (expression instanceof XPathPathExpr path) {
            path(item, column, path);
        } else if (!(expression instanceof XPathStringLiteral
                || expression instanceof XPathNumericLiteral)) {
            throw new IllegalArgumentException("Neither call, operation, path nor literal");
        }
    }

    private void function(Item item, String column, XPathFuncExpr call) {
        if (!FUNCTIONS.contains(call.id.toString())) {
            findings.add(
                    FormFault.FUNCTION,
                    item.row(),
                    call.id,
                    column,
                    String.join(", ", FUNCTIONS.stream().sorted().toList()));
        }
        if (call.id.toString().equals("regex")
                && call.args.length == 2
                && call.args[1] instanceof XPathStringLiteral literal) {
            regex(item, column, literal.s);
        }
        List.of(call.args).forEach(argument -> examine(item, column, argument));
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

    private void path(Item item, String column, XPathPathExpr path) {
        String written = path.getReference().toString(false);
        boolean plain = Arrays.stream(path.steps).allMatch(step -> step.predicates.length == 0);
        if (!plain || (!itself(path) && !paths.containsValue(written))) {
            findings.add(FormFault.NOT_A_QUESTION, item.row(), column, written);
        }
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
