package vn.cchc.web.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document has one place for a text. English stands in it, since programmers' tools read it;
 * the Vietnamese text stands beside it as an extension, and takes its place when Vietnamese is
 * asked for.
 */
public final class Vietnamese {
    public static final String SUMMARY = "x-summary-vi";
    public static final String DESCRIPTION = "x-description-vi";

    private Vietnamese() {}

    /** Puts the Vietnamese texts into the places of the English ones, all the way down. */
    static void speak(JsonNode node) {
        if (node instanceof ObjectNode object) {
            swap(object, SUMMARY, "summary");
            swap(object, DESCRIPTION, "description");
        }
        node.forEach(Vietnamese::speak);
    }

    private static void swap(ObjectNode object, String extension, String place) {
        if (object.path(extension).isTextual()) {
            object.set(place, object.remove(extension));
        }
    }
}
