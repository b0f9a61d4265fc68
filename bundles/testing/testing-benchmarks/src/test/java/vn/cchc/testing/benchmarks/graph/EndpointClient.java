package vn.cchc.testing.benchmarks.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.testing.benchmarks.graph.KeptConnection.Answer;

/** Asks one endpoint over connections that are kept, as many as there are threads that ask. */
final class EndpointClient {
    private final Deque<KeptConnection> idle = new ConcurrentLinkedDeque<>();
    private final AtomicLong asked = new AtomicLong();
    private final int port;

    EndpointClient(int port) {
        this.port = port;
    }

    /** Every time another text, so that nobody answers from what was answered before. */
    byte[] anew(EndpointQuestion question) {
        String sparql = question.sparql() + " #" + asked.incrementAndGet();
        return send(sparql, Map.of("Accept", question.accept())).body();
    }

    /**
     * The very same text again, as one who has the answer with the tag; empty for one who has none.
     */
    Answer again(EndpointQuestion question, String tag) {
        return send(
                question.sparql(),
                tag.isEmpty()
                        ? Map.of("Accept", question.accept())
                        : Map.of("Accept", question.accept(), "If-None-Match", tag));
    }

    private Answer send(String sparql, Map<String, String> headers) {
        String path = "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
        var connection = connection();
        var answer = connection.get(path, headers);
        if (answer.status() != 200 && answer.status() != 304) {
            throw new IllegalStateException(
                    answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        idle.addFirst(connection);
        return answer;
    }

    /** A server hangs up on a connection that was idle for a while. */
    private KeptConnection connection() {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            if (next.fresh()) {
                return next;
            }
            next.close();
        }
        return new KeptConnection(port);
    }

    /** The lines of an answer, sorted. */
    List<String> lines(EndpointQuestion question) {
        String text = new String(anew(question), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\r?\n")).sorted().toList();
    }
}
