package vn.cchc.testing.container;

import com.fasterxml.jackson.databind.JsonNode;

/** A document as those know it who handed it in: what was asked for, and what was acknowledged. */
final class SentDocument {
    /** What becomes of a document, one step after the other. */
    enum Step {
        SUBMITTED,
        DESCRIBED,
        PUBLISHED,
        DELETION_ASKED,
        DELETED;

        /** How far a document is by what the server says of it. */
        static Step of(JsonNode document) {
            if (document.path("state").asText().equals("deleted")) {
                return DELETED;
            }
            if (document.path("deletionAsked").isObject()) {
                return DELETION_ASKED;
            }
            if (document.path("state").asText().equals("public")) {
                return PUBLISHED;
            }
            return document.path("described").asBoolean() ? DESCRIBED : SUBMITTED;
        }

        Step next() {
            return values()[ordinal() + 1];
        }
    }

    private final String id;
    private final SentFile file;
    private volatile Step asked = Step.SUBMITTED;
    private volatile Step acknowledged = Step.SUBMITTED;

    SentDocument(String id, SentFile file) {
        this.id = id;
        this.file = file;
    }

    String id() {
        return id;
    }

    SentFile file() {
        return file;
    }

    Step acknowledged() {
        return acknowledged;
    }

    void asking(Step step) {
        asked = step;
    }

    void acknowledge(Step step) {
        acknowledged = step;
    }

    /** Somebody asked for a step and has not heard whether it was done. */
    boolean inDoubt() {
        return asked != acknowledged;
    }

    /** Nothing acknowledged is undone, and nothing is done that nobody asked for. */
    boolean maybe(Step seen) {
        return seen.compareTo(acknowledged) >= 0 && seen.compareTo(asked) <= 0;
    }

    @Override
    public String toString() {
        return id + " " + file.name() + ", acknowledged " + acknowledged + ", asked " + asked;
    }
}
