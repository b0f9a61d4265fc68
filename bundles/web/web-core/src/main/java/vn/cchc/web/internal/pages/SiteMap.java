package vn.cchc.web.internal.pages;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.cchc.web.SitePages;

/** The pages of all rooms as search engines read them (sitemaps.org): an index, and its pieces. */
@Component(service = SiteMap.class)
public final class SiteMap {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final List<SitePages> rooms = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindRoom(SitePages room) {
        rooms.add(room);
    }

    void unbindRoom(SitePages room) {
        rooms.remove(room);
    }

    /**
     * @param at where it was asked for; the pieces are on the same host
     */
    String index(URI at) {
        return rooms.stream()
                .sorted(Comparator.comparing(SitePages::name))
                .flatMap(
                        room ->
                                IntStream.range(0, room.pieces())
                                        .mapToObj(
                                                n -> "/sitemap/" + room.name() + "-" + n + ".xml"))
                .map(piece -> "<sitemap><loc>" + address(at, piece) + "</loc></sitemap>\n")
                .collect(
                        Collectors.joining(
                                "", HEAD + "<sitemapindex" + SPACE, "</sitemapindex>\n"));
    }

    /** A piece; empty when there is none. */
    Optional<String> piece(String name, int number, URI at) {
        return rooms.stream()
                .filter(room -> room.name().equals(name))
                .map(room -> room.piece(number))
                .filter(paths -> !paths.isEmpty())
                .map(paths -> piece(paths, at))
                .findFirst();
    }

    private static String piece(List<String> paths, URI at) {
        return paths.stream()
                .flatMap(path -> Stream.of(path + "?lang=vi", path + "?lang=en"))
                .map(page -> "<url><loc>" + address(at, page) + "</loc></url>\n")
                .collect(Collectors.joining("", HEAD + "<urlset" + SPACE, "</urlset>\n"));
    }

    private static String address(URI at, String path) {
        return at.resolve(path).toASCIIString();
    }
}
