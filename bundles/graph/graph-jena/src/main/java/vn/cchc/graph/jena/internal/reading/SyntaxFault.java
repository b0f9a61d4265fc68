package vn.cchc.graph.jena.internal.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/** Says a fault of grammar in plain words, with its place, and nothing of the parser's inside. */
final class SyntaxFault {
    /** The parser names the kind of the token first, then quotes the token itself. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "Encountered:?\\s+\"\\s*(?:<[A-Za-z0-9_]+>|\"[^\"]*\") \"(.*?)\\s*\"\" at line");

    private static final Pattern END = Pattern.compile("Encountered:?\\s+(\"\\s*)?<EOF>");
    private static final Pattern AT =
            Pattern.compile(
                    "(?i)at line (\\d+), column (\\d+)|\\[line: (\\d+), col: ?(\\d+)\\s*\\]|^line (\\d+), column (\\d+):");
    private static final Pattern NAME_OF_CLASS = Pattern.compile("[a-z]+(\\.[a-zA-Z]+){2,}");

    private static final LanguageText NOT_SPARQL =
            new LanguageText("Chỗ này không phải SPARQL 1.1.", "The text here is not SPARQL 1.1.");

    private SyntaxFault() {}

    static Problem of(QueryException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return QueryProblems.unreadable(where(e, message), what(message));
    }

    private static LanguageText where(QueryException e, String message) {
        if (e instanceof QueryParseException parsing && parsing.getLine() > 0) {
            return new Place(parsing.getLine(), Math.max(1, parsing.getColumn())).words();
        }
        Matcher at = AT.matcher(message);
        if (!at.find()) {
            return QueryProblems.QUERY;
        }
        int group = at.group(1) != null ? 1 : at.group(3) != null ? 3 : 5;
        return new Place(number(at.group(group)), number(at.group(group + 1))).words();
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static LanguageText what(String message) {
        if (END.matcher(message).find()) {
            return new LanguageText("Truy vấn kết thúc quá sớm.", "The query ends too early.");
        }
        Matcher token = TOKEN.matcher(message);
        if (token.find() && !token.group(1).isBlank()) {
            String quoted = "“" + brief(token.group(1)) + "”";
            return new LanguageText(
                    quoted + " không hợp ở chỗ này.", quoted + " does not belong here.");
        }
        String line = AT.matcher(message.lines().findFirst().orElse("")).replaceAll("").strip();
        boolean plain =
                !line.isEmpty()
                        && !line.startsWith("Lexical error")
                        && !line.startsWith("Encountered")
                        && !NAME_OF_CLASS.matcher(line).find();
        return plain ? sentence(brief(line)) : NOT_SPARQL;
    }

    /** The words of the parser, which are English. */
    private static LanguageText sentence(String text) {
        String trimmed = text.replaceAll("[\\s:,.]+$", "").replaceAll("^[\\s:,.]+", "");
        return trimmed.isEmpty()
                ? NOT_SPARQL
                : new LanguageText(
                        "Không đọc được truy vấn ở chỗ này: " + trimmed + ".", trimmed + ".");
    }

    private static String brief(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
