package vn.cchc.graph.internal.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.pages.QueryPage;
import vn.cchc.web.ReadyAnswer;

/**
 * Answers queries over HTTP: not again to who has the answer already, from memory what was asked
 * lately, and not too many of one client at once.
 */
final class Answering {
    private static final String HEAD = "HEAD";
    private static final String ROWS = "text/tab-separated-values";
    private static final String FOR_PEOPLE = ROWS + ", text/turtle;q=0.5";

    private static final int OK = 200;
    private static final int UNCHANGED = 304;

    /** Bytes from which an answer is worth packing. */
    private static final int PACKED_FROM = 1024;

    private static final Map<String, String> OPEN =
            Map.of(
                    "Access-Control-Allow-Origin",
                    "*",
                    "Access-Control-Expose-Headers",
                    "ETag, Retry-After");
    private static final Map<String, String> HEADERS = headers();

    private final Graph graph;
    private final ClientPlaces places;
    private final KeptResults kept;
    private final KnownAddresses known = new KnownAddresses();

    Answering(Graph graph, ClientPlaces places, KeptResults kept) {
        this.graph = graph;
        this.places = places;
        this.kept = kept;
    }

    /** What a client sent beside its query. */
    record Client(Request request, String address) {}

    /** The next who sends the same address has the answer before it is read. */
    Response answer(SparqlRequest request, Client client, KnownAddresses.Address address) {
        var build = graph.status().content();
        known.keep(address, build, KeptResults.tag(build, request));
        return answer(request, client);
    }

    Optional<ReadyAnswer> ready(
            KnownAddresses.Address address, Function<String, Optional<String>> header) {
        return known.find(address, graph.status().content())
                .flatMap(tag -> kept.find(tag).flatMap(result -> ready(result, tag, header)));
    }

    /** Who has a list of tags, or wants a long answer packed, asks the resource. */
    private static Optional<ReadyAnswer> ready(
            KeptResults.Result result, String tag, Function<String, Optional<String>> header) {
        var headers = new HashMap<>(HEADERS);
        headers.put(HttpHeaders.ETAG, "\"" + tag + "\"");
        var has = header.apply(HttpHeaders.IF_NONE_MATCH);
        if (has.isPresent()) {
            return has.filter(headers.get(HttpHeaders.ETAG)::equals)
                    .map(same -> new ReadyAnswer(UNCHANGED, headers, new byte[0]));
        }
        boolean packed =
                result.bytes().length >= PACKED_FROM
                        && header.apply(HttpHeaders.ACCEPT_ENCODING).isPresent();
        headers.put(HttpHeaders.CONTENT_TYPE, result.mediaType());
        return packed
                ? Optional.empty()
                : Optional.of(new ReadyAnswer(OK, headers, result.bytes()));
    }

    Response answer(SparqlRequest request, Client client) {
        var tag = KeptResults.tag(graph.status().content(), request);
        var unchanged = client.request().evaluatePreconditions(new EntityTag(tag));
        if (unchanged != null) {
            return tagged(unchanged, tag).build();
        }
        var before = kept.find(tag);
        return before.isPresent() ? whole(before.get(), tag) : ask(request, client, tag);
    }

    private Response ask(SparqlRequest request, Client client, String tag) {
        var place = places.enter(client.address());
        boolean going = false;
        try {
            var answer = graph.query(request);
            if (answer.whole().isPresent()) {
                var result = new KeptResults.Result(answer.mediaType(), answer.whole().get());
                kept.keep(tag, result);
                return whole(result, tag);
            }
            if (client.request().getMethod().equals(HEAD)) {
                answer.close();
                return tagged(Response.ok().type(answer.mediaType()), tag).build();
            }
            going = true;
            return tagged(Response.ok(stream(answer, place)).type(answer.mediaType()), tag).build();
        } finally {
            if (!going) {
                place.close();
            }
        }
    }

    /** The beginning of an answer, to be looked at by a person. */
    QueryPage.Shown shown(SparqlRequest request, String address) {
        try (var place = places.enter(address);
                var answer = graph.query(forPeople(request))) {
            var beginning = new Beginning();
            boolean cut = !beginning.takes(answer);
            boolean rows = answer.mediaType().startsWith(ROWS);
            return new QueryPage.Shown(request.query(), beginning.text(), rows, cut);
        }
    }

    private static SparqlRequest forPeople(SparqlRequest request) {
        return new SparqlRequest(request.query(), request.dataset(), FOR_PEOPLE);
    }

    private static StreamingOutput stream(Graph.Answer answer, ClientPlaces.Place place) {
        return out -> {
            try (place;
                    answer) {
                answer.writeTo(out);
            }
        };
    }

    private static Response whole(KeptResults.Result result, String tag) {
        return tagged(Response.ok(result.bytes()).type(result.mediaType()), tag).build();
    }

    private static Map<String, String> headers() {
        var headers = new HashMap<>(OPEN);
        headers.put(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return Map.copyOf(headers);
    }

    /** Always to be asked again whether it changed: the next build may come any moment. */
    static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, String tag) {
        HEADERS.forEach(answer::header);
        return answer.tag(tag);
    }

    /** Pages of every site may read it. */
    static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
        OPEN.forEach(answer::header);
        return answer;
    }
}
