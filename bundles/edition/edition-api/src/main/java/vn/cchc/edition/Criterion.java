package vn.cchc.edition;

import java.util.Optional;
import vn.cchc.model.LanguageText;

/** A node of a criteria tree: the index itself, a leaf criterion, or a group in between. */
public sealed interface Criterion permits AskedCriterion, PointsCriterion {

    /** As printed, for example {@code II.A} or {@code 9.24}. */
    String code();

    /** Empty for the root. */
    Optional<String> parent();

    /** The word of its level: {@code index}, {@code field}, {@code criterion} and so on. */
    String level();

    LanguageText name();

    /** Number of leaf criteria at or below this node, at least 1. */
    int criteria();

    /** Where it is from. */
    String source();

    /** Whether it gets a figure of its own and not from criteria below. */
    boolean leaf();
}
