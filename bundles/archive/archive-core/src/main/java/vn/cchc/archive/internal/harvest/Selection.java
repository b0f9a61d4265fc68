package vn.cchc.archive.internal.harvest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/**
 * Which records a list has, and from where on: all of it is in the token, so the server remembers
 * nothing of a harvester. A token somebody makes up asks what anybody may ask.
 *
 * @param from as it was asked; empty for all
 * @param until as it was asked, inclusive; empty for all
 * @param set empty for all
 * @param after revision of the last record that was given out
 * @param cursor how many were given out
 */
record Selection(String prefix, String from, String until, String set, long after, long cursor) {
    private static final String MARK = "1";

    static Selection of(Arguments asked) throws OaiFault {
        var token = asked.optional(Arguments.TOKEN);
        if (token.isPresent()) {
            asked.only(Arguments.TOKEN);
            return read(token.get());
        }
        asked.only("metadataPrefix", "from", "until", "set");
        var selection =
                new Selection(
                        asked.required("metadataPrefix"),
                        asked.optional("from").orElse(""),
                        asked.optional("until").orElse(""),
                        asked.optional("set").orElse(""),
                        0,
                        0);
        selection.check(asked);
        return selection;
    }

    private void check(Arguments asked) throws OaiFault {
        if (asked.optional("from").isPresent()) {
            begin("from", from);
        }
        if (asked.optional("until").isPresent()) {
            begin("until", until);
        }
        boolean both = !from.isEmpty() && !until.isEmpty();
        if (both && (from.length() != until.length() || from.compareTo(until) > 0)) {
            throw OaiFault.argument("from, until");
        }
    }

    /** The first moment meant; empty when nothing is said. */
    Optional<Instant> since() throws OaiFault {
        return from.isEmpty() ? Optional.empty() : Optional.of(begin("from", from));
    }

    /** The first moment that is too late; empty when nothing is said. */
    Optional<Instant> before() throws OaiFault {
        if (until.isEmpty()) {
            return Optional.empty();
        }
        var unit = until.contains("T") ? ChronoUnit.SECONDS : ChronoUnit.DAYS;
        return Optional.of(begin("until", until).plus(1, unit));
    }

    private static Instant begin(String name, String date) throws OaiFault {
        try {
            if (date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            if (date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")) {
                return Instant.parse(date);
            }
        } catch (DateTimeException e) {
            throw OaiFault.argument(name);
        }
        throw OaiFault.argument(name);
    }

    Selection next(long lastRevision, int given) {
        return new Selection(prefix, from, until, set, lastRevision, cursor + given);
    }

    String token() {
        String all = String.join("\n", MARK, prefix, from, until, set, after + "", cursor + "");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    private static Selection read(String token) throws OaiFault {
        try {
            String all = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            String[] words = all.split("\n", -1);
            if (words.length != 7 || !words[0].equals(MARK)) {
                throw badToken();
            }
            var selection =
                    new Selection(
                            words[1],
                            words[2],
                            words[3],
                            words[4],
                            Long.parseLong(words[5]),
                            Long.parseLong(words[6]));
            selection.since();
            selection.before();
            return selection;
        } catch (IllegalArgumentException | OaiFault e) {
            throw badToken();
        }
    }

    static OaiFault badToken() {
        return new OaiFault(
                OaiFault.Code.BAD_RESUMPTION_TOKEN,
                "resumptionToken không đúng",
                "This is no resumptionToken of this server");
    }
}
