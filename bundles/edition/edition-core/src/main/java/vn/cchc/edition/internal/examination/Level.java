package vn.cchc.edition.internal.examination;

import java.util.Locale;

/** A level of a tree of criteria. */
enum Level {
    INDEX,
    CONTENT,
    FACTOR,
    FIELD,
    CRITERION,
    COMPONENT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether every tree has nodes of this level. */
    boolean always() {
        return this == INDEX || this == CRITERION;
    }
}
