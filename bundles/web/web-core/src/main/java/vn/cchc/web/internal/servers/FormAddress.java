package vn.cchc.web.internal.servers;

import java.util.Arrays;
import java.util.List;

/**
 * An address that takes forms with files.
 *
 * @param template a path in which braces stand for any one name
 */
public record FormAddress(String template) {

    /** As a service property holds them: one text or several. */
    public static List<FormAddress> of(Object property) {
        if (property instanceof String[] several) {
            return Arrays.stream(several).map(FormAddress::new).toList();
        }
        return property == null ? List.of() : List.of(new FormAddress(property.toString()));
    }

    boolean leadsTo(String path) {
        String[] wanted = template.split("/", -1);
        String[] steps = path.split("/", -1);
        if (wanted.length != steps.length) {
            return false;
        }
        for (int i = 0; i < steps.length; i++) {
            boolean any = wanted[i].startsWith("{") && !steps[i].isEmpty();
            if (!any && !wanted[i].equals(steps[i])) {
                return false;
            }
        }
        return true;
    }
}
