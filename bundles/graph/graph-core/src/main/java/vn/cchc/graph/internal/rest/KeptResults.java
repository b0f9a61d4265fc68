package vn.cchc.graph.internal.rest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.core.Response;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.model.Fingerprint;

/**
 * Short answers that were given lately, by build, query and format wanted: the same question to the
 * same build has the same answer. The ones not asked for longest go first.
 */
final class KeptResults {
    private static final int LONGEST = 256 * 1024;

    private final Map<String, Result> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final long most;
    private long bytes;

    /**
     * @param most bytes of all answers together
     */
    KeptResults(long most) {
        this.most = most;
    }

    record Result(String mediaType, byte[] bytes) {
        Response.ResponseBuilder response() {
            return Response.ok(bytes).type(mediaType);
        }
    }

    /** What a question to a build is known by; also the tag of its answer. */
    static String tag(Fingerprint build, SparqlRequest request) {
        var whole = new StringBuilder(build.sha256());
        add(whole, List.of(request.query(), request.accept()));
        add(whole, request.dataset().defaultGraphs());
        add(whole, request.dataset().namedGraphs());
        return Fingerprint.of(whole.toString().getBytes(StandardCharsets.UTF_8)).sha256();
    }

    /** With their lengths, so that no text can pass for two. */
    private static void add(StringBuilder whole, List<String> texts) {
        whole.append(' ').append(texts.size());
        texts.forEach(text -> whole.append(' ').append(text.length()).append(' ').append(text));
    }

    synchronized Optional<Result> find(String tag) {
        return Optional.ofNullable(kept.get(tag));
    }

    synchronized void keep(String tag, Result result) {
        if (result.bytes().length > LONGEST || result.bytes().length > most) {
            return;
        }
        var before = kept.put(tag, result);
        bytes += result.bytes().length - (before == null ? 0 : before.bytes().length);
        var oldest = kept.entrySet().iterator();
        while (bytes > most && oldest.hasNext()) {
            bytes -= oldest.next().getValue().bytes().length;
            oldest.remove();
        }
    }
}
