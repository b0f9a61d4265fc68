package vn.cchc.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.ShareOfAnswers;

/**
 * The one place of the tree rule: a leaf criterion is the share of satisfied answers, every node
 * above is the mean of its leaf criteria, each with the same weight. What is not known is left out
 * of the mean; a node below which nothing is known has no figure.
 *
 * <p>For a leaf c with the answers A(c): {@code index(c) = 100 * satisfied(A(c)) / count(A(c))}.
 * Source: guidance of the Ministry of Home Affairs of 2013 for the share; the equal weight of the
 * criteria is inferred and reproduces the figures published for 2023 and 2024.
 */
public final class IndexTree {
    private static final long PERCENT = 100;

    private final ShareOfAnswers methodology;
    private final Map<String, AskedCriterion> byCode = new HashMap<>();
    private final Map<String, AskedCriterion> leafByQuestion = new HashMap<>();
    private final Map<String, List<AskedCriterion>> leavesByNode = new HashMap<>();

    public IndexTree(ShareOfAnswers methodology) {
        this.methodology = methodology;
        for (var criterion : methodology.criteria()) {
            byCode.put(criterion.code(), criterion);
            leavesByNode.put(criterion.code(), new ArrayList<>());
            criterion.question().ifPresent(question -> addLeaf(question, criterion));
        }
    }

    /** Below itself and every node above it; parents stand before their children. */
    private void addLeaf(String question, AskedCriterion leaf) {
        leafByQuestion.put(question, leaf);
        Optional<String> above = Optional.of(leaf.code());
        while (above.isPresent()) {
            leavesByNode.get(above.get()).add(leaf);
            above = byCode.get(above.get()).parent();
        }
    }

    /**
     * Figures of all nodes from those that are known: a node that is not known is the mean of the
     * nearest known nodes below it, each weighted by its number of leaf criteria.
     *
     * @param known percent by code of the node
     * @return exact percent by code in the order of the form; no entry where there is no figure
     * @throws IllegalArgumentException for a code that is not in the tree
     */
    public Map<String, Ratio> fromFigures(Map<String, BigDecimal> known) {
        var ratios = new HashMap<String, Ratio>();
        known.forEach((code, value) -> ratios.put(node(code).code(), Ratio.of(value)));
        return complete(ratios);
    }

    /**
     * Figures of all nodes from the answers of one unit.
     *
     * @param answers how often each code was answered, by code of the leaf criterion or name of its
     *     question; codes outside the scale are no answers
     * @return exact percent by code in the order of the form; no entry where nobody answered
     * @throws IllegalArgumentException for a criterion that is not a leaf of the tree, or a
     *     negative number
     */
    public Map<String, Ratio> fromTallies(Map<String, Map<String, Long>> answers) {
        var ratios = new HashMap<String, Ratio>();
        answers.forEach(
                (name, codes) -> {
                    String leaf = leaf(name).code();
                    if (ratios.containsKey(leaf)) {
                        throw new IllegalArgumentException("Answers to " + leaf + " given twice");
                    }
                    share(codes).ifPresent(share -> ratios.put(leaf, share));
                });
        return complete(ratios);
    }

    /** A figure as published: rounded once, by the methodology. */
    public BigDecimal publish(Ratio figure) {
        return figure.round(methodology.digits(), methodology.rounding());
    }

    /** The leaf criteria at or below a node, in the order of the form. */
    List<AskedCriterion> leavesOf(AskedCriterion node) {
        return leavesByNode.get(node.code());
    }

    private Optional<Ratio> share(Map<String, Long> codes) {
        long answered = count(codes, methodology.scale());
        long satisfied = count(codes, methodology.satisfied());
        return answered == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(Math.multiplyExact(PERCENT, satisfied), answered));
    }

    private static long count(Map<String, Long> codes, Iterable<String> wanted) {
        long sum = 0;
        for (String code : wanted) {
            long times = codes.getOrDefault(code, 0L);
            if (times < 0) {
                throw new IllegalArgumentException(
                        "Code " + code + " answered " + times + " times");
            }
            sum = Math.addExact(sum, times);
        }
        return sum;
    }

    /** Walks from the leaves up; the tree lists parents before children. */
    private Map<String, Ratio> complete(Map<String, Ratio> known) {
        var upwards = new ArrayList<>(methodology.criteria());
        Collections.reverse(upwards);
        var sums = new HashMap<String, Weighted>();
        for (var node : upwards) {
            Ratio figure = known.get(node.code());
            if (figure != null) {
                sums.put(node.code(), Weighted.of(figure, node.criteria()));
            }
            Weighted sum = sums.get(node.code());
            if (sum != null) {
                node.parent().ifPresent(parent -> sums.merge(parent, sum, Weighted::plus));
            }
        }
        var figures = new LinkedHashMap<String, Ratio>();
        for (var node : methodology.criteria()) {
            if (sums.containsKey(node.code())) {
                figures.put(node.code(), sums.get(node.code()).mean());
            }
        }
        return Collections.unmodifiableMap(figures);
    }

    private AskedCriterion node(String code) {
        return Optional.ofNullable(byCode.get(code))
                .orElseThrow(() -> new IllegalArgumentException("No criterion " + code));
    }

    private AskedCriterion leaf(String name) {
        return Optional.ofNullable(byCode.get(name))
                .or(() -> Optional.ofNullable(leafByQuestion.get(name)))
                .filter(AskedCriterion::leaf)
                .orElseThrow(() -> new IllegalArgumentException("No leaf criterion " + name));
    }

    /** A sum of figures times their weights, and the weights. */
    private record Weighted(Ratio sum, long weight) {
        static Weighted of(Ratio figure, long weight) {
            return new Weighted(figure.times(weight), weight);
        }

        Weighted plus(Weighted other) {
            return new Weighted(sum.plus(other.sum), weight + other.weight);
        }

        Ratio mean() {
            return sum.dividedBy(weight);
        }
    }
}
