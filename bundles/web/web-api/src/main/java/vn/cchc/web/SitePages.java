package vn.cchc.web;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Pages of a room that search engines may know. Registered as a service; the site map lists them in
 * both languages, piece by piece.
 */
@ConsumerType
public interface SitePages {

    /** Pages of a piece: in both languages they stay within 50,000 addresses (sitemaps.org). */
    int PIECE = 24_000;

    /** Name of the room's pieces in addresses: small letters, unique in the product. */
    String name();

    /** How many pieces there are; 0 when there is no page. */
    int pieces();

    /**
     * The paths of one piece, without a language, percent-encoded.
     *
     * @param piece from 0
     * @return at most {@link #PIECE}; none when there is no such piece
     */
    List<String> piece(int piece);
}
