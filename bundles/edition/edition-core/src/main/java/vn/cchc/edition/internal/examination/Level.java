package vn.cchc.edition.internal.examination;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The levels of the tree of criteria, from the top down. */
enum Level {
    INDEX,
    CONTENT,
    FACTOR,
    CRITERION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether every tree has nodes of this level. */
    boolean always() {
        return this == INDEX || this == CRITERION;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Level::word).toList();
    }

    static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(l -> l.word().equals(word)).findFirst();
    }
}
