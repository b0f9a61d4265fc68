package vn.cchc.figures;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The document of the archive that a value rests on, written {@code ID/VERSION} or {@code
 * ID/VERSION/PAGE}.
 *
 * @param version the version that was read
 * @param page from 1; empty when the whole is meant
 */
public record Evidence(String document, int version, OptionalInt page) {
    private static final Pattern WORDS =
            Pattern.compile("([0-9a-z]{10})/([1-9][0-9]{0,5})(?:/([1-9][0-9]{0,5}))?");

    /** Empty when the words are none. */
    public static Optional<Evidence> of(String words) {
        var match = WORDS.matcher(words.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var page = match.group(3);
        return Optional.of(
                new Evidence(
                        match.group(1),
                        Integer.parseInt(match.group(2)),
                        page == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(Integer.parseInt(page))));
    }

    /** As it is written. */
    public String words() {
        String whole = document + "/" + version;
        return page.isPresent() ? whole + "/" + page.getAsInt() : whole;
    }
}
