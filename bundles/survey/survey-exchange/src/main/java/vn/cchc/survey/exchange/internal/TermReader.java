package vn.cchc.survey.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.survey.exchange.internal.Term.Answer;
import vn.cchc.survey.exchange.internal.Term.Call;
import vn.cchc.survey.exchange.internal.Term.Itself;
import vn.cchc.survey.exchange.internal.Term.Operation;
import vn.cchc.survey.exchange.internal.Term.Text;

/** Reads expressions of XLSForm and of SurveyJS; what only one of them has is not read. */
final class TermReader {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\s*(?:\\$?\\{\\s*([^{}]+?)\\s*}|'([^']*)'|\"([^\"]*)\"|([0-9]+(?:\\.[0-9]+)?)"
                            + "|(<=|>=|!=|<>|==|&&|\\|\\||[=<>()+*,!.-])|([A-Za-z][A-Za-z0-9-]*))");

    /** From the weakest. */
    private static final List<Map<String, String>> OPERATORS =
            List.of(
                    Map.of("or", "or", "||", "or"),
                    Map.of("and", "and", "&&", "and"),
                    Map.of(
                            "=", "=", "==", "=", "!=", "!=", "<>", "!=", "<", "<", "<=", "<=", ">",
                            ">", ">=", ">="),
                    Map.of("+", "+", "-", "-"),
                    Map.of("*", "*", "div", "div", "mod", "mod"));

    private static final Map<String, String> FUNCTIONS =
            Map.of(
                    "selected", "selected",
                    "not", "not",
                    "if", "if",
                    "iif", "if",
                    "today", "today",
                    "true", "true",
                    "false", "false",
                    "round", "round",
                    "min", "min",
                    "max", "max");

    private static final Set<String> EMPTY = Set.of("empty", "notempty");
    private static final int DEEPEST = 100;

    private final List<String> words = new ArrayList<>();
    private int next;
    private int depth;

    /** The expression is none that both formats have. */
    private static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unread() {
            super(null, null, false, false);
        }
    }

    private TermReader() {}

    /** Empty when the other format cannot say it. */
    static Optional<Term> read(String expression) {
        try {
            var reader = new TermReader();
            reader.split(expression);
            Term term = reader.term(0);
            return reader.next == reader.words.size() ? Optional.of(term) : Optional.empty();
        } catch (Unread e) {
            return Optional.empty();
        }
    }

    private void split(String expression) {
        Matcher matcher = WORD.matcher(expression.strip());
        int end = 0;
        while (end < expression.strip().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new Unread();
            }
            words.add(expression.strip().substring(end, matcher.end()).strip());
            end = matcher.end();
        }
    }

    private String peek() {
        return next < words.size() ? words.get(next) : "";
    }

    private String take() {
        if (next == words.size()) {
            throw new Unread();
        }
        return words.get(next++);
    }

    private void expect(String word) {
        if (!take().equals(word)) {
            throw new Unread();
        }
    }

    private Term term(int level) {
        if (level == OPERATORS.size()) {
            return postfix(primary());
        }
        Term left = term(level + 1);
        while (OPERATORS.get(level).containsKey(peek())) {
            left = new Operation(OPERATORS.get(level).get(take()), left, term(level + 1));
        }
        return left;
    }

    /** What SurveyJS writes behind an answer. */
    private Term postfix(Term term) {
        if (peek().equals("contains")) {
            take();
            return new Call("selected", List.of(term, primary()));
        }
        if (EMPTY.contains(peek())) {
            return new Operation(take().equals("empty") ? "=" : "!=", term, new Text(""));
        }
        return term;
    }

    private Term primary() {
        if (++depth > DEEPEST) {
            throw new Unread();
        }
        String word = take();
        Term term =
                switch (word.charAt(0)) {
                    case '$', '{' -> new Answer(word.replaceAll("[${}\\s]", ""));
                    case '\'', '"' -> new Text(word.substring(1, word.length() - 1));
                    case '(' -> inBrackets();
                    case '!' -> new Call("not", List.of(primary()));
                    case '.' -> new Itself();
                    default ->
                            Character.isDigit(word.charAt(0)) ? new Term.Number(word) : call(word);
                };
        depth--;
        return term;
    }

    private Term inBrackets() {
        Term term = term(0);
        expect(")");
        return term;
    }

    private Term call(String function) {
        if (!FUNCTIONS.containsKey(function) || !peek().equals("(")) {
            throw new Unread();
        }
        take();
        var arguments = new ArrayList<Term>();
        while (!peek().equals(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            arguments.add(term(0));
        }
        take();
        return new Call(FUNCTIONS.get(function), arguments);
    }
}
