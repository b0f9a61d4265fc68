package vn.cchc.web.internal.parts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/**
 * A media type with its parameters, read to the letter of RFC 2045.
 *
 * @param type in small letters
 * @param parameters by names in small letters
 */
public record MediaTypeWords(String type, Map<String, String> parameters) {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final Pattern TYPE = Pattern.compile("\\s*(" + TOKEN + "/" + TOKEN + ")");
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "[ \t]*;[ \t]*("
                            + TOKEN
                            + ")[ \t]*=[ \t]*(?:("
                            + TOKEN
                            + ")|\"([\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]*+)\")");
    private static final Pattern BOUNDARY =
            Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");
    private static final int LONGEST = 1024;

    /** Empty when it is none, is too long, or says something twice. */
    public static Optional<MediaTypeWords> of(String header) {
        if (header == null || header.length() > LONGEST) {
            return Optional.empty();
        }
        var type = TYPE.matcher(header);
        return type.lookingAt()
                ? parameters(header, type.end())
                        .map(all -> new MediaTypeWords(small(type.group(1)), all))
                : Optional.empty();
    }

    private static Optional<Map<String, String>> parameters(String header, int from) {
        var all = new HashMap<String, String>();
        var one = PARAMETER.matcher(header);
        int place = from;
        while (one.find(place) && one.start() == place) {
            String value = one.group(2) == null ? one.group(3) : one.group(2);
            if (all.put(small(one.group(1)), value) != null) {
                return Optional.empty();
            }
            place = one.end();
        }
        return header.substring(place).isBlank() ? Optional.of(all) : Optional.empty();
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Empty when it is left out. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /**
     * What parts the body.
     *
     * @param kind of body, for what is told when there is none
     */
    public String boundary(RequestFault kind) throws FailureException {
        String boundary = parameter("boundary");
        if (!BOUNDARY.matcher(boundary).matches()) {
            throw PartRule.BOUNDARY.broken(kind);
        }
        return boundary;
    }

    public boolean is(String wanted) {
        return type.equals(wanted);
    }
}
