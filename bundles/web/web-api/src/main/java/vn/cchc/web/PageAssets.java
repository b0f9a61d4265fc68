package vn.cchc.web;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Style sheets and scripts that a room's pages load beside the shared look. Registered as a
 * service; each file is served at an address that changes with its bytes, and a page names it in
 * its {@link PageParts}.
 */
@ConsumerType
public interface PageAssets {

    /**
     * The bytes of a file; empty when it is not one of this room.
     *
     * @param name unique in the product, for example {@code query.js}
     */
    Optional<byte[]> read(String name);
}
