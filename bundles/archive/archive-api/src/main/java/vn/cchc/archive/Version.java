package vn.cchc.archive;

import java.time.Instant;
import java.util.Set;
import vn.cchc.archive.content.Extract;
import vn.cchc.model.Fingerprint;

/**
 * One version of a document; it never changes.
 *
 * @param number counts up from 1
 * @param content where its bytes lie
 * @param fileName as it was sent, made harmless; for people, never a path
 * @param mediaType by its content; {@code application/octet-stream} until it was read
 * @param size in bytes
 * @param pages 0 until it was read
 * @param complete false when not all of its text was taken
 * @param note what is new in it; empty for the first
 */
public record Version(
        int number,
        Fingerprint content,
        String fileName,
        String mediaType,
        long size,
        Condition condition,
        int pages,
        Extract.Source source,
        boolean complete,
        Set<Extract.Trait> traits,
        Instant uploadedAt,
        String uploadedBy,
        String note) {

    /** What is known of its content. */
    public enum Condition {
        /** Nobody has looked into it yet. */
        WAITING,
        /** Its text was taken. */
        READ,
        /** Kept, but its text could not be taken. */
        UNREADABLE,
        /** A virus was found: nobody gets it. */
        QUARANTINED,
        /** It was deleted. */
        GONE
    }

    public Version {
        traits = Set.copyOf(traits);
    }

    public Version with(Condition now) {
        return new Version(
                number,
                content,
                fileName,
                mediaType,
                size,
                now,
                pages,
                source,
                complete,
                traits,
                uploadedAt,
                uploadedBy,
                note);
    }

    /** What was read of it. */
    public Version with(Extract read) {
        return new Version(
                number,
                content,
                fileName,
                read.mediaType(),
                size,
                read.failure().isEmpty() ? Condition.READ : Condition.UNREADABLE,
                read.pages().size(),
                read.source(),
                read.complete(),
                read.traits(),
                uploadedAt,
                uploadedBy,
                note);
    }
}
