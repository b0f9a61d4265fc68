package vn.cchc.testing.benchmarks;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.cchc.registry.Unit;

/** Looks a name up by looking at every unit. */
record LinearScan(List<? extends Unit> units) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    List<? extends Unit> named(String text) {
        String wanted = folded(text);
        return units.stream()
                .filter(u -> folded(u.name()).equals(wanted) || folded(u.fullName()).equals(wanted))
                .toList();
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
