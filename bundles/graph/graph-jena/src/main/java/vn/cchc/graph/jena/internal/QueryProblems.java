package vn.cchc.graph.jena.internal;

import java.util.Locale;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Everything this bundle says no with. Where a number is a limit, the problem names it. */
public final class QueryProblems {
    /** The whole query, when no place in it is to blame. */
    public static final LanguageText QUERY = new LanguageText("truy vấn", "query");

    private QueryProblems() {}

    public static Problem tooLong(int bytes, int limit) {
        return QueryFault.TOO_LONG.at("query", bytes, limit);
    }

    public static Problem tooDeep(LanguageText where, int limit) {
        return QueryFault.TOO_DEEP.at(where, limit);
    }

    public static Problem unreadable(LanguageText where, LanguageText what) {
        return QueryFault.UNREADABLE.at(where, what);
    }

    public static Problem update() {
        return QueryFault.UPDATE.at("query");
    }

    public static Problem service(String target) {
        return QueryFault.SERVICE.at(target);
    }

    public static Problem noSuchGraph(String iri) {
        return QueryFault.NO_SUCH_GRAPH.at(iri);
    }

    public static Problem function(String iri) {
        return QueryFault.FUNCTION.at(iri);
    }

    public static Problem predicate(String iri) {
        return QueryFault.PREDICATE.at(iri);
    }

    public static Problem path(String path, int operators, int limit) {
        return QueryFault.PATH.at(path, operators, limit);
    }

    public static Problem construct(String name) {
        return QueryFault.CONSTRUCT.at(name);
    }

    public static Refusal slow(Limits limits) {
        return unavailable(
                QueryFault.SLOW.at(
                        "query",
                        String.format(Locale.ROOT, "%.3g", limits.time().toMillis() / 1000.0)));
    }

    public static Refusal wordsUnknown() {
        return invalid(QueryFault.WORDS_UNKNOWN.at("cchc:search"));
    }

    public static Refusal tooManyRows(Limits limits) {
        return invalid(QueryFault.ROWS.at("query", limits.rows()));
    }

    public static Refusal tooManyBytes(Limits limits) {
        return invalid(QueryFault.BYTES.at("query", limits.bytes()));
    }

    public static Refusal busy(Limits limits) {
        return unavailable(QueryFault.BUSY.at("query", limits.concurrent()));
    }

    public static Refusal memory() {
        return unavailable(QueryFault.MEMORY.at("query"));
    }

    public static Refusal tooInvolved() {
        return invalid(QueryFault.TOO_INVOLVED.at("query"));
    }

    public static Refusal failed() {
        return unavailable(QueryFault.FAILED.at("query"));
    }

    public static Refusal noWorker() {
        return unavailable(QueryFault.NO_WORKER.at("query"));
    }

    public static Refusal storeDown() {
        return unavailable(QueryFault.STORE_DOWN.at("query"));
    }

    public static Refusal gone() {
        return unavailable(QueryFault.GONE.at("query"));
    }

    public static Refusal unwritable(String mediaType) {
        return invalid(QueryFault.UNWRITABLE.at(mediaType));
    }

    public static Refusal tooManySorted(Limits limits) {
        return invalid(
                QueryFault.SORTED.at("query", limits.sorted(), Math.min(1_000, limits.rows())));
    }

    public static Refusal notAcceptable(String accept, String offered) {
        return new Refusal(
                Refusal.Kind.NOT_ACCEPTABLE,
                QueryFault.NOT_ACCEPTABLE.at("Accept: " + accept, offered));
    }

    public static Refusal notTurtle(String where, LanguageText what) {
        return invalid(QueryFault.NOT_TURTLE.at(where, what));
    }

    public static Refusal invalid(Problem problem) {
        return new Refusal(Refusal.Kind.INVALID, problem);
    }

    private static Refusal unavailable(Problem problem) {
        return new Refusal(Refusal.Kind.UNAVAILABLE, problem);
    }
}
