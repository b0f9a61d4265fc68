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
     * Counts the room's revision up. Call it late in the transaction: until the end of it everybody
     * who changes or follows the same room waits.
     *
     * @param transaction the connection of the transaction that makes the change
     * @param room its short name, lower case letters, digits, dots and dashes, for example {@code
     *     survey}
     * @return the new revision, one more than the last committed one
     */
    long advance(Connection transaction, String room);

    /** The revision of the last committed change; 0 when there was none. */
    long revision(String room);
}
