package vn.cchc.delivery.internal.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.delivery.Reason;
import vn.cchc.delivery.Returned;

/**
 * Reads what mail systems say of a letter that was not delivered (RFC 3464). It comes from anybody,
 * so little of it is read, and texts for people not at all.
 */
final class StatusReport {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_PARTS = 20;
    private static final String FAILED = "failed";

    private StatusReport() {}

    /** Empty when this is no such report; an empty list when nothing has failed for good. */
    static Optional<List<Returned>> read(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        var parts = new MimeMultipart(message.getDataHandler().getDataSource());
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            if (parts.getBodyPart(i).isMimeType("message/delivery-status")) {
                return Optional.of(read(text(parts.getBodyPart(i))));
            }
        }
        return Optional.empty();
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** Groups of fields with empty lines between: one of the report, then one an address. */
    static List<Returned> read(String text) {
        var returned = new ArrayList<Returned>();
        for (String group : text.replace("\r\n", "\n").split("\n[ \t]*\n")) {
            returned.addAll(failures(fields(group)));
        }
        return returned;
    }

    private static Map<String, String> fields(String group) {
        var fields = new LinkedHashMap<String, String>();
        // A line that begins with a blank goes on with the one before.
        for (String line : group.replaceAll("\n[ \t]+", " ").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static List<Returned> failures(Map<String, String> fields) {
        if (!FAILED.equalsIgnoreCase(fields.get("action"))) {
            return List.of();
        }
        var reason =
                EnhancedStatus.in(fields.get("status"))
                        // Given up after many tries, whatever stood in the way.
                        .map(status -> status.kind() == 4 ? Reason.EXPIRED : status.reason())
                        .orElse(Reason.OTHER);
        return addresses(fields).stream()
                .map(address -> new Returned(Returned.Channel.MAIL, address, reason))
                .toList();
    }

    /** As we wrote it, and as it was on the way: a server that passes it on changes it. */
    private static Set<String> addresses(Map<String, String> fields) {
        var addresses = new LinkedHashSet<String>();
        for (String field : List.of("original-recipient", "final-recipient")) {
            String[] words = fields.getOrDefault(field, "").split(";", 2);
            if (words.length == 2 && words[0].strip().equalsIgnoreCase("rfc822")) {
                addresses.add(bare(words[1]));
            }
        }
        return addresses;
    }

    private static String bare(String address) {
        return address.strip().replaceAll("^<|>$", "").toLowerCase(Locale.ROOT);
    }
}
