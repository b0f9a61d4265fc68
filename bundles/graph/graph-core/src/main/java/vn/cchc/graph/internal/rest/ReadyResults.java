package vn.cchc.graph.internal.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.ws.rs.core.HttpHeaders;
import vn.cchc.graph.Graph;
import vn.cchc.web.ReadyAnswer;
import vn.cchc.web.ReadyAnswers;

/**
 * Kept results for who sends an address again: given out before it is read. Who has a list of tags,
 * or wants a long answer packed, asks the resource.
 */
record ReadyResults(Graph graph, KnownAddresses known, KeptResults kept) implements ReadyAnswers {
    private static final int OK = 200;
    private static final int UNCHANGED = 304;

    /** Bytes from which an answer is worth packing. */
    private static final int PACKED_FROM = 1024;

    @Override
    public Optional<ReadyAnswer> find(String query, Function<String, Optional<String>> header) {
        var address = new KnownAddresses.Address(query, header.apply(HttpHeaders.ACCEPT));
        return known.find(address, graph.status().content())
                .flatMap(tag -> kept.find(tag).flatMap(result -> answer(result, tag, header)));
    }

    private static Optional<ReadyAnswer> answer(
            KeptResults.Result result, String tag, Function<String, Optional<String>> header) {
        var headers = new HashMap<>(Answering.OPEN);
        headers.putAll(Answering.TAGGED);
        headers.put(HttpHeaders.ETAG, "\"" + tag + "\"");
        var has = header.apply(HttpHeaders.IF_NONE_MATCH);
        if (has.isPresent()) {
            return has.filter(headers.get(HttpHeaders.ETAG)::equals)
                    .map(same -> new ReadyAnswer(UNCHANGED, headers, new byte[0]));
        }
        headers.put(HttpHeaders.CONTENT_TYPE, result.mediaType());
        return packed(result, header)
                ? Optional.empty()
                : Optional.of(new ReadyAnswer(OK, Map.copyOf(headers), result.bytes()));
    }

    private static boolean packed(
            KeptResults.Result result, Function<String, Optional<String>> header) {
        return result.bytes().length >= PACKED_FROM
                && header.apply(HttpHeaders.ACCEPT_ENCODING).isPresent();
    }
}
