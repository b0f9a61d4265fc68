package vn.cchc.web;

import java.util.List;

/**
 * A form with files (multipart/form-data) that was read whole, within limits, before the resource
 * was called. The resource finds it as an attribute of its request and must not keep it: the files
 * are thrown away when it has answered.
 *
 * @param parts in the order they were sent, names may repeat
 */
public record SentForm(List<SentPart> parts) {
    /** Name of the request's attribute. */
    public static final String ATTRIBUTE = "vn.cchc.web.SentForm";

    public SentForm {
        parts = List.copyOf(parts);
    }

    /** Those of this name. */
    public List<SentPart> named(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).toList();
    }
}
