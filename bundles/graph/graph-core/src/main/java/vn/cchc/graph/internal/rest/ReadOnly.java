package vn.cchc.graph.internal.rest;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** What a browser is told before it lets a page of another site read a thing or its document. */
final class ReadOnly {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private ReadOnly() {}

    static Response options() {
        return Answering.open(Response.noContent())
                .header(HttpHeaders.ALLOW, METHODS)
                .header("Access-Control-Allow-Methods", METHODS)
                .header("Access-Control-Allow-Headers", "Accept, If-None-Match")
                .header("Access-Control-Max-Age", "86400")
                .build();
    }
}
