package vn.cchc.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.web.SitePages;

/** What search engines are told. */
class SiteMapTest {
    private static final URI HERE = URI.create("http://a.example/sitemap.xml");
    private final SiteMap map = new SiteMap();

    /** So many pages, {@code /name/0} and on. */
    private record Numbered(String name, int pages) implements SitePages {
        @Override
        public int pieces() {
            return (pages + PIECE - 1) / PIECE;
        }

        @Override
        public List<String> piece(int piece) {
            int from = piece * PIECE;
            return IntStream.range(from, Math.max(from, Math.min(pages, from + PIECE)))
                    .mapToObj(n -> "/" + name + "/" + n)
                    .toList();
        }
    }

    @Test
    void the_index_names_the_pieces_of_every_room_in_the_order_of_their_names() {
        map.bindRoom(new Numbered("things", SitePages.PIECE + 1));
        map.bindRoom(new Numbered("pages", 3));
        map.bindRoom(new Numbered("nothing", 0));

        assertThat(map.index(HERE).lines().filter(line -> line.startsWith("<sitemap>")))
                .containsExactly(
                        "<sitemap><loc>http://a.example/sitemap/pages-0.xml</loc></sitemap>",
                        "<sitemap><loc>http://a.example/sitemap/things-0.xml</loc></sitemap>",
                        "<sitemap><loc>http://a.example/sitemap/things-1.xml</loc></sitemap>");
    }

    @Test
    void a_full_piece_has_every_page_in_both_languages_and_less_than_50000_addresses() {
        map.bindRoom(new Numbered("things", SitePages.PIECE + 1));

        String full = map.piece("things", 0, HERE).orElseThrow();
        assertThat(full)
                .contains("<loc>http://a.example/things/0?lang=vi</loc>")
                .contains("<loc>http://a.example/things/0?lang=en</loc>");
        assertThat(full.split("<url>")).hasSize(1 + 2 * SitePages.PIECE);
        assertThat(2 * SitePages.PIECE).isLessThan(50_000);
        assertThat(map.piece("things", 1, HERE).orElseThrow()).contains("/things/24000?lang=vi");
    }

    @Test
    void what_is_not_there_is_not_there() {
        map.bindRoom(new Numbered("things", 3));

        assertThat(map.piece("things", 1, HERE)).isEmpty();
        assertThat(map.piece("others", 0, HERE)).isEmpty();
    }
}
