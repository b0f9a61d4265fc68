package vn.cchc.scoring.totals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.LonelyRule;

/**
 * What to estimate from which columns, for a sample of one stage of clusters.
 *
 * @param cluster columns of the primary sampling units
 * @param size column of the finite population of the stratum
 */
public record Layout(
        String weight,
        List<String> strata,
        List<String> cluster,
        Optional<String> size,
        Set<String> valid,
        Set<String> satisfied,
        List<Item> items,
        List<List<String>> domains,
        LonelyRule lonely,
        boolean lonelyInDomain) {

    /** Columns whose values tell the cells: strata, clusters, size, domains; each once. */
    List<String> keys() {
        var keys = new LinkedHashSet<String>(strata);
        keys.addAll(cluster);
        size(keys);
        for (var level : domains) {
            keys.addAll(level);
        }
        return List.copyOf(keys);
    }

    /** How many of the first keys tell the stratum. */
    int strataKeys() {
        return new LinkedHashSet<>(strata).size();
    }

    /** How many of the first keys tell the primary sampling unit, its stratum among them. */
    int unitKeys() {
        var keys = new LinkedHashSet<>(strata);
        keys.addAll(cluster);
        return keys.size();
    }

    /** Columns that must not be blank. */
    Set<String> required() {
        var required = new LinkedHashSet<String>(strata);
        required.addAll(cluster);
        size(required);
        return required;
    }

    private void size(Set<String> columns) {
        if (size.isPresent()) {
            columns.add(size.get());
        }
    }

    /** Columns of all items, each once. */
    List<String> questions() {
        var questions = new LinkedHashSet<String>();
        for (var item : items) {
            questions.addAll(item.columns());
        }
        return List.copyOf(questions);
    }

    /** Every column that is read. */
    public List<String> columns() {
        var columns = new LinkedHashSet<String>(keys());
        columns.add(weight);
        columns.addAll(questions());
        return new ArrayList<>(columns);
    }

    byte kind(String answer) {
        if (!valid.contains(answer)) {
            return AnswerKinds.MISSING;
        }
        return satisfied.contains(answer) ? AnswerKinds.SATISFIED : AnswerKinds.OTHER;
    }
}
