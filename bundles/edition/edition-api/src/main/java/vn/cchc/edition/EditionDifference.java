package vn.cchc.edition;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;

/**
 * What changed from one year of an index to another, and what may be compared in spite of it.
 *
 * @param nation whether figures of the nation may be compared, as far as the node allows
 * @param units whether a unit of one year is a unit of the other, so that their figures may be
 *     compared as far as the node allows
 * @param changes calculation first, then form, units, sample and criteria
 * @param nodes nodes of the later tree in its order, then those that are no longer there
 */
public record EditionDifference(
        EditionId earlier,
        EditionId later,
        Comparability nation,
        Comparability units,
        List<Change> changes,
        List<NodePair> nodes) {
    public EditionDifference {
        changes = List.copyOf(changes);
        nodes = List.copyOf(nodes);
    }

    /** What a change is about. */
    public enum Subject {
        CALCULATION,
        FORM,
        UNITS,
        SAMPLE,
        CRITERIA
    }

    /** What a change keeps from being compared. */
    public enum Reach {
        /** Every figure. */
        EVERYTHING,
        /** Figures of the nation. */
        NATION,
        /** Figures of provinces, and of the nation where it is made of them. */
        UNITS,
        /** Figures of the criteria named and of the nodes above them. */
        NODES,
        /** Nothing, but a reader should know. */
        CARE
    }

    public record Change(Subject subject, Reach reach, LanguageText words) {}

    /**
     * A node of the one tree and the same node of the other.
     *
     * @param earlier its code in the earlier year; empty when it is new
     * @param later its code in the later year; empty when it is gone
     * @param name as in the later year, or in the only one
     * @param verdict whether its figures may be compared when the units may
     */
    public record NodePair(
            Optional<String> earlier,
            Optional<String> later,
            String level,
            LanguageText name,
            Comparability verdict) {}

    /** The pair of a node by its code in the later year. */
    public Optional<NodePair> node(String later) {
        return nodes.stream()
                .filter(pair -> pair.later().filter(later::equals).isPresent())
                .findFirst();
    }
}
