package vn.cchc.graph.jena.internal.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses among offered formats by the media ranges of an HTTP Accept header (RFC 9110, 12.5.1).
 */
final class AcceptHeader {
    /** How many ranges are looked at; more are not a person's or a program's honest wish. */
    private static final int RANGES = 100;

    /** A media range with its weight in thousandths. */
    private record Range(String type, int weight) {
        /** 3 for the same type, 2 for {@code text/*}, 1 for anything, 0 for no match. */
        int closeness(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            boolean group =
                    type.endsWith("/*")
                            && mediaType.startsWith(type.substring(0, type.length() - 1));
            return group ? 2 : type.equals("*/*") ? 1 : 0;
        }
    }

    private final List<Range> ranges = new ArrayList<>();

    AcceptHeader(String header) {
        String[] parts = header.isBlank() ? new String[] {"*/*"} : header.split(",", RANGES + 1);
        for (int i = 0; i < Math.min(parts.length, RANGES); i++) {
            if (!parts[i].isBlank()) {
                ranges.add(range(parts[i]));
            }
        }
    }

    private static Range range(String part) {
        String[] pieces = part.split(";");
        int weight = 1000;
        for (int i = 1; i < pieces.length; i++) {
            String parameter = pieces[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                weight = thousandths(parameter.substring(2).strip());
            }
        }
        String type = pieces.length == 0 ? "" : pieces[0].strip().toLowerCase(Locale.ROOT);
        return new Range(type, weight);
    }

    /** A weight that is none counts as zero. */
    private static int thousandths(String weight) {
        if (weight.matches("1(\\.0{0,3})?")) {
            return 1000;
        }
        if (!weight.matches("0(\\.[0-9]{0,3})?")) {
            return 0;
        }
        String digits = weight.length() > 2 ? weight.substring(2) : "";
        return Integer.parseInt((digits + "000").substring(0, 3));
    }

    /** The format wanted most; among equals the one offered first. */
    Optional<Format> choose(List<Format> offered) {
        Format best = null;
        int most = 0;
        for (Format format : offered) {
            int weight = weight(format);
            if (weight > most) {
                best = format;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private int weight(Format format) {
        int weight = weight(format.mediaType());
        for (String other : format.alsoFor()) {
            weight = Math.max(weight, exact(other));
        }
        return weight;
    }

    /** The weight of the closest range: {@code text/csv;q=0} bars CSV although all is accepted. */
    private int weight(String mediaType) {
        int closest = 0;
        int weight = 0;
        for (Range range : ranges) {
            int closeness = range.closeness(mediaType);
            if (closeness > closest) {
                closest = closeness;
                weight = range.weight();
            }
        }
        return weight;
    }

    private int exact(String mediaType) {
        return ranges.stream()
                .filter(r -> r.type().equals(mediaType))
                .mapToInt(Range::weight)
                .max()
                .orElse(0);
    }
}
