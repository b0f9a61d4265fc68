package vn.cchc.archive.internal.store;

import java.text.Normalizer;
import java.util.Locale;

/** By what the number of a document is found, however it is written. */
public final class NumberKey {
    private NumberKey() {}

    public static String of(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replace('Đ', 'D')
                .replaceAll("[^0-9A-Z/-]", "");
    }
}
