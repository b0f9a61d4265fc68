package vn.cchc.persistence;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A marker: the tables of a room are migrated on the data source in use. A room ships its Liquibase
 * change log, names it in its manifest ({@code CCHC-Schema: db/changelog.xml}) and lets its store
 * wait for the marker whose {@link #ROOM} property is its name.
 */
@ProviderType
public interface Schema {
    /** Manifest header that names the change log. */
    String HEADER = "CCHC-Schema";

    /**
     * Manifest header that names the data source of the room, for example {@code contacts}; {@code
     * cchc} without it.
     */
    String SOURCE_HEADER = "CCHC-Schema-Source";

    /** Service property: the symbolic name of the bundle whose tables are ready. */
    String ROOM = "cchc.schema.room";

    /** {@code derby} or {@code postgresql}. */
    String database();

    /** Change sets that ran this time. */
    int changeSetsRun();
}
