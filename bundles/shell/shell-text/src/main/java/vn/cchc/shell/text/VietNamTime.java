package vn.cchc.shell.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in Viet Nam read them on their clock. */
public final class VietNamTime {
    /** Said beside every time of day, because logs and JSON are in UTC. */
    public static final String OFFSET = "+07:00";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietNamTime() {}

    /** For example {@code 2026-11-21}. */
    public static String day(Instant at) {
        return format(at, "uuuu-MM-dd");
    }

    /** For example {@code 2026-11-21 15:00 +07:00}. */
    public static String minute(Instant at) {
        return format(at, "uuuu-MM-dd HH:mm xxx");
    }

    /** For example {@code 2026-11-21 15:00:00}, for a column whose title says the offset. */
    public static String second(Instant at) {
        return format(at, "uuuu-MM-dd HH:mm:ss");
    }

    private static String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at.atZone(ZONE));
    }
}
