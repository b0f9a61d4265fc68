package vn.cchc.graph.jena.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.expr.ExprException;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;

/** Turns text into a query that may run: SPARQL 1.1, of bounded size, with nothing barred in it. */
public final class QueryReader {
    static final int BYTES = 16 * 1024;
    static final int DEPTH = 32;

    /** Prefixes and comments, then a word that begins an update. */
    private static final Pattern UPDATE =
            Pattern.compile(
                    "(?i)(?:\\s++|#[^\n\r]*+|BASE\\s*+<[^>]*+>|PREFIX\\s++[^\\s:]*+:\\s*+<[^>]*+>)*+"
                            + "(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|COPY|MOVE|ADD|WITH)\\b");

    private final QueryRules rules;

    public QueryReader(AllowedFunctions functions) {
        this.rules = new QueryRules(functions);
    }

    /** The query, or all that is wrong with it. */
    public Verdict<Query> read(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > BYTES) {
            return Verdict.refused(QueryProblems.tooLong(bytes, BYTES));
        }
        OptionalInt unpaired = UnpairedSurrogate.in(text);
        if (unpaired.isPresent()) {
            return Verdict.refused(
                    QueryProblems.unreadable(
                            Place.of(text, unpaired.getAsInt()).words(),
                            new LanguageText(
                                    "Ở đây chỉ có một nửa của một ký tự.",
                                    "Half of a character stands here alone.")));
        }
        OptionalInt deep = BracketDepth.beyond(DEPTH, text);
        if (deep.isPresent()) {
            var where = Place.of(text, deep.getAsInt()).words();
            return Verdict.refused(QueryProblems.tooDeep(where, DEPTH));
        }
        return parse(text);
    }

    private Verdict<Query> parse(String text) {
        try {
            var query =
                    QueryFactory.parse(
                            new Query(), text, Vocabulary.BASE + "/", Syntax.syntaxSPARQL_11);
            List<Problem> problems = rules.broken(query);
            return problems.isEmpty() ? Verdict.accepted(query) : Verdict.refused(problems);
        } catch (ExprException e) {
            return Verdict.refused(
                    QueryProblems.unreadable(
                            QueryProblems.QUERY,
                            new LanguageText(
                                    "Một biểu thức chính quy hoặc hằng số trong truy vấn không hợp lệ.",
                                    "A regular expression or constant in it is not valid.")));
        } catch (QueryException e) {
            return Verdict.refused(
                    UPDATE.matcher(text).lookingAt() ? QueryProblems.update() : SyntaxFault.of(e));
        } catch (JenaException | UnsupportedOperationException e) {
            return Verdict.refused(
                    QueryProblems.unreadable(
                            QueryProblems.QUERY,
                            new LanguageText(
                                    "Không đọc được truy vấn theo SPARQL 1.1.",
                                    "The query cannot be read as SPARQL 1.1.")));
        }
    }
}
