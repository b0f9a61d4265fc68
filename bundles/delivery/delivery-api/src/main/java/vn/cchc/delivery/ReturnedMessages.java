package vn.cchc.delivery;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Who writes to people and wants to know what came back. Offered as a service; it is told of all
 * that comes back and knows itself what it sent. The same may be told twice.
 */
@ConsumerType
@FunctionalInterface
public interface ReturnedMessages {
    /** An exception keeps the news where it is, to be told again. */
    void returned(Returned returned);
}
