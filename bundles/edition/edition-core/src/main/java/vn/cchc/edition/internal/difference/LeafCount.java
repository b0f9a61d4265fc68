package vn.cchc.edition.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.model.LanguageText;

/** How many leaf criteria below a node went, came, were reworded or got other points. */
final class LeafCount {
    private final long gone;
    private final long added;
    private final long reworded;
    private final long revalued;
    private final int all;

    LeafCount(Set<String> before, Set<String> after, LeafMatching leaves) {
        var kept =
                leaves.pairs().stream()
                        .filter(pair -> before.contains(pair.earlier().code()))
                        .filter(pair -> after.contains(pair.later().code()))
                        .toList();
        this.all = after.size();
        this.gone = before.size() - kept.size();
        this.added = after.size() - kept.size();
        this.reworded = kept.stream().filter(pair -> !pair.sameQuestion()).count();
        this.revalued = kept.stream().filter(p -> p.sameQuestion() && !p.sameAward()).count();
    }

    boolean same() {
        return gone + added + reworded + revalued == 0;
    }

    /** {@code its 39 criteria include 14 new, 22 reworded; 8 of the earlier year are gone}. */
    LanguageText words() {
        return new LanguageText(
                joined(
                        listed(
                                "trong " + all + " tiêu chí có ",
                                part(added, " mới"),
                                part(reworded, " đổi lời"),
                                part(revalued, " đổi điểm")),
                        part(gone, " tiêu chí của năm trước đã bỏ")),
                joined(
                        listed(
                                "its " + all + " criteria include ",
                                part(added, " new"),
                                part(reworded, " reworded"),
                                part(revalued, " with other points")),
                        part(gone, " of the earlier year are gone")));
    }

    private static String part(long number, String what) {
        return number > 0 ? number + what : "";
    }

    private static String listed(String head, String... parts) {
        var there = new ArrayList<>(List.of(parts));
        there.removeIf(String::isEmpty);
        return there.isEmpty() ? "" : head + String.join(", ", there);
    }

    private static String joined(String now, String before) {
        return now.isEmpty() || before.isEmpty() ? now + before : now + "; " + before;
    }
}
