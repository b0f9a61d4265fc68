package vn.cchc.web.internal.failures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.ws.rs.core.Response;
import vn.cchc.model.Problem;

/**
 * A {@link Failure} as RFC 9457 writes it.
 *
 * @param type always {@code about:blank}: the status says the kind, the problems say the rest
 * @param instance the path asked for
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Entry> problems) {

    /** One problem; {@code where} is left out when it is the whole request. */
    public record Entry(String code, String where, String what, String remedy) {}

    static ProblemDocument of(Failure failure, String path) {
        return new ProblemDocument(
                "about:blank",
                title(failure.status()),
                failure.status(),
                detail(failure.problems()),
                path,
                failure.problems().stream().map(ProblemDocument::entry).toList());
    }

    private static Entry entry(Problem p) {
        return new Entry(p.code(), p.where().isEmpty() ? null : p.where(), p.what(), p.remedy());
    }

    private static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? String.format(Locale.ROOT, "Status %d", status) : known + "";
    }

    private static String detail(List<Problem> problems) {
        return problems.stream()
                .limit(3)
                .map(p -> (p.where().isEmpty() ? "" : p.where() + ": ") + p.what())
                .collect(Collectors.joining(" "));
    }
}
