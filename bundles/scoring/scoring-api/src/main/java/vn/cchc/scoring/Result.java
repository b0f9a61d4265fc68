package vn.cchc.scoring;

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
 * @param figures by unit (nation first, then provinces by code) and criterion in order of the form
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

    /** A node of the criteria tree as it was when computed. */
    public record Node(
            String code, Optional<String> parent, String level, LanguageText name, int criteria) {}

    public Optional<Figure> figure(UnitRef unit, String criterion) {
        return figures.stream()
                .filter(f -> f.unit().equals(unit) && f.criterion().equals(criterion))
                .findFirst();
    }

    /** The figures of one node for all provinces, best first; units without a figure last. */
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
