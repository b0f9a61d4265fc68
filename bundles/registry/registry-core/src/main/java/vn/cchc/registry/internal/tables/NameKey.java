package vn.cchc.registry.internal.tables;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stays of a unit's name when case, tone marks, punctuation and type word are taken away, so
 * that {@code TP. Hồ Chí Minh} and {@code Thành phố Hồ Chí Minh} are the same key.
 */
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern TYPE =
            Pattern.compile(
                    "^(tinh|thanh pho|tp|quan|huyen|thi xa|phuong|xa|thi tran|dac khu) (?=\\S)");

    private NameKey() {}

    static String of(String name) {
        String lower =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd');
        String plain = GAPS.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll(" ").strip();
        String bare = TYPE.matcher(plain).replaceFirst("");
        // "Quận 1" and "Phường 2" are numbers with a type: without it nothing of the name is left.
        return bare.matches("[0-9]+") ? plain : bare;
    }
}
