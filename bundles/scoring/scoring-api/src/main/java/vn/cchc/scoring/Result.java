package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Methodology;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * A result with all its figures. It holds the names it needs, so it stays readable when the year
 * bundle is gone.
 *
 * @param criteria the nodes of the tree in the order of the form
 * @param bands classes of the published value, in ascending order
 * @param figures by unit (nation first, then the other units by code) and criterion in order of the
 *     form
 * @param precision how errors and rank intervals were found; empty where the year does not say how
 *     its sample was drawn
 */
public record Result(
        ResultSummary summary,
        List<Node> criteria,
        List<Methodology.Band> bands,
        List<Figure> figures,
        Optional<Precision> precision) {
    public Result {
        criteria = List.copyOf(criteria);
        bands = List.copyOf(bands);
        figures = List.copyOf(figures);
    }

    /** A result whose figures have no errors. */
    public Result(
            ResultSummary summary,
            List<Node> criteria,
            List<Methodology.Band> bands,
            List<Figure> figures) {
        this(summary, criteria, bands, figures, Optional.empty());
    }

    /**
     * A node of the criteria tree as it was when computed.
     *
     * @param criteria leaf criteria at or below it
     * @param maximum most points; empty for an index of answers
     */
    public record Node(
            String code,
            Optional<String> parent,
            String level,
            LanguageText name,
            int criteria,
            Optional<BigDecimal> maximum) {

        /** A node that is not given points. */
        public Node(
                String code,
                Optional<String> parent,
                String level,
                LanguageText name,
                int criteria) {
            this(code, parent, level, name, criteria, Optional.empty());
        }
    }

    /** Whether its figures are points in percent of a maximum. */
    public boolean ofPoints() {
        return summary.input() instanceof ResultSummary.Scores;
    }

    public Optional<Figure> figure(UnitRef unit, String criterion) {
        return figures.stream()
                .filter(f -> f.unit().equals(unit) && f.criterion().equals(criterion))
                .findFirst();
    }

    /** The figures of one node for all ranked units, best first. */
    public List<Figure> ranking(String criterion) {
        return figures.stream()
                .filter(f -> f.criterion().equals(criterion) && f.rank().isPresent())
                .sorted(
                        java.util.Comparator.comparingInt((Figure f) -> f.rank().getAsInt())
                                .thenComparing(Figure::unit))
                .toList();
    }

    /** The root of the tree. */
    public Node root() {
        return criteria.get(0);
    }
}
