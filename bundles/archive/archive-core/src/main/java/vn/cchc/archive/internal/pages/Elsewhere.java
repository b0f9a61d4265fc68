package vn.cchc.archive.internal.pages;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/**
 * Where a page goes on after something was done, so that loading it once more sends nothing twice.
 * As a plain header: the library would write a host before it, which need not be the one the
 * browser asked, and a form may lead nowhere else.
 */
final class Elsewhere {
    private Elsewhere() {}

    static Response at(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
