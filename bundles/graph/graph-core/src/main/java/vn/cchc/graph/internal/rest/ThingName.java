package vn.cchc.graph.internal.rest;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.model.Refusal;

/**
 * What follows {@code /id/} in the address of a thing, and where its page and its document are.
 *
 * @param path percent-encoded as it came
 */
record ThingName(String path) {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~%:@/-]{1,400}");
    private static final int SHOWN = 200;
    private static final List<String> LANGUAGES = List.of("vi", "en");

    /**
     * The thing of that name.
     *
     * @throws Refusal NOT_FOUND when the build says nothing of it
     */
    static ThingName known(String path, Build build) {
        var name = new ThingName(path);
        if (!PATH.matcher(path).matches() || !name.in(build)) {
            throw name.unknown();
        }
        return name;
    }

    private boolean in(Build build) {
        return !build.from(iri(), 1).isEmpty() || !build.to(iri(), 1).isEmpty();
    }

    private Refusal unknown() {
        String address = id();
        String shown = address.length() > SHOWN ? address.substring(0, SHOWN) + "…" : address;
        return new Refusal(Refusal.Kind.NOT_FOUND, SparqlFault.UNKNOWN_NAME.at(shown));
    }

    String iri() {
        return Vocabulary.BASE + id();
    }

    private String id() {
        return "/id/" + path;
    }

    /** The page people read. */
    String page() {
        return "/page/" + path;
    }

    /** The page in a language that was asked for by the parameter; as it is by any other word. */
    URI page(String lang) {
        return URI.create(
                lang != null && LANGUAGES.contains(lang) ? page() + "?lang=" + lang : page());
    }

    /** What is said of it, as RDF. */
    String document() {
        return "/data/" + path;
    }
}
