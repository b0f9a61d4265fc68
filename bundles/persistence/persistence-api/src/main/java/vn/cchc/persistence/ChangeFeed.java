package vn.cchc.persistence;

import java.sql.Connection;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Numbers the changes of each room. The number is taken in the transaction of the change itself,
 * under a row lock, so a follower that has seen revision N has seen every change up to N.
 */
@ProviderType
public interface ChangeFeed {

    /**
     * Counts the room's revision up.
     *
     * @param transaction the connection of the transaction that makes the change
     * @return the new revision
     */
    long advance(Connection transaction, String room);

    /** The revision of the last committed change; 0 when there was none. */
    long revision(String room);
}
