package vn.cchc.graph.internal.rest;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import vn.cchc.graph.internal.pages.DocumentFormat;

/**
 * How a thing, its page and its document point to each other in headers (RFC 8288): page and
 * document describe the thing (RFC 6892) and are each other's alternates.
 */
record ThingLinks(ThingName thing) {

    Response.ResponseBuilder ofThing(Response.ResponseBuilder answer) {
        return put(
                answer,
                Stream.of(
                        link(thing.page(), "describedby", MediaType.TEXT_HTML),
                        link(
                                thing.document(),
                                "describedby",
                                DocumentFormat.ALL.get(0).mediaType())));
    }

    Response.ResponseBuilder ofPage(Response.ResponseBuilder answer) {
        var documents =
                DocumentFormat.ALL.stream()
                        .map(
                                f ->
                                        link(
                                                thing.document() + f.parameter(),
                                                "alternate",
                                                f.mediaType()));
        return put(answer, Stream.concat(of(thing.page()), documents));
    }

    Response.ResponseBuilder ofDocument(Response.ResponseBuilder answer) {
        var page = link(thing.page(), "alternate", MediaType.TEXT_HTML);
        return put(answer, Stream.concat(of(thing.document()), Stream.of(page)));
    }

    private Stream<String> of(String address) {
        return Stream.of(
                "<" + address + ">; rel=\"canonical\"", "<" + thing.iri() + ">; rel=\"describes\"");
    }

    private static String link(String address, String relation, String type) {
        return "<%s>; rel=\"%s\"; type=\"%s\"".formatted(address, relation, type);
    }

    private static Response.ResponseBuilder put(
            Response.ResponseBuilder answer, Stream<String> links) {
        return answer.header(HttpHeaders.LINK, links.collect(Collectors.joining(", ")));
    }
}
