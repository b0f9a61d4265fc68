package vn.cchc.web;

/**
 * Service properties the publisher looks for. The value is the path below the server's root,
 * beginning with a slash and unique in the product.
 */
public final class Published {
    /**
     * A JAX-RS resource that answers programs, for example {@code /api/editions}. It is in the
     * OpenAPI document.
     */
    public static final String REST = "cchc.web.rest";

    /**
     * A JAX-RS resource whose answers people look at, for example {@code /}. It is not in the
     * OpenAPI document.
     */
    public static final String PAGES = "cchc.web.pages";

    /** A JAX-WS endpoint, for example {@code /soap/results}. */
    public static final String SOAP = "cchc.web.soap";

    /**
     * Whether the JAX-WS endpoint takes a file beside the message, as MTOM sends it: {@code true}
     * or left out. Who sends one gets files the same way.
     */
    public static final String MTOM = "cchc.web.mtom";

    /**
     * Addresses of a JAX-RS resource that take a form with files (multipart/form-data), whole and
     * with what stands for any one name in braces: {@code /openrosa/{campaign}/submission}. It is
     * read of people who are signed in, and handed over as a {@link SentForm}.
     */
    public static final String FORMS = "cchc.web.forms";

    /** Path of {@link ReadyAnswers}. */
    public static final String READY = "cchc.web.ready";

    private Published() {}
}
