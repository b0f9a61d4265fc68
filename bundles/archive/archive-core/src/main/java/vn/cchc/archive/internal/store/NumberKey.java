package vn.cchc.archive.internal.store;

import java.text.Normalizer;
import java.util.Locale;
import vn.cchc.archive.legal.DocumentNumber;

/** By what the number of a document is found, however it is written or damaged. */
public final class NumberKey {
    private static final int LONGEST = 100;

    private NumberKey() {}

    public static String of(String number) {
        String key =
                DocumentNumber.parse(number).map(DocumentNumber::key).orElseGet(() -> bare(number));
        return key.substring(0, Math.min(key.length(), LONGEST));
    }

    private static String bare(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replace('Đ', 'D')
                .replaceAll("[^0-9A-Z/-]", "");
    }
}
