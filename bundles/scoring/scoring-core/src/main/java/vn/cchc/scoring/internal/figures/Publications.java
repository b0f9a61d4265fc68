package vn.cchc.scoring.internal.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.EditionId;
import vn.cchc.scoring.ResultSummary;

/**
 * The published ones among results. In force is, of each edition, the one that was published last.
 *
 * @param inOrder from the first published to the last
 */
public record Publications(List<ResultSummary> inOrder) {
    /** Of published ones; two of one moment have an order too, the same everywhere. */
    public static final Comparator<ResultSummary> BY_MOMENT =
            Comparator.comparing((ResultSummary s) -> s.publishedAt().orElseThrow())
                    .thenComparing(ResultSummary::id);

    public static Publications among(Collection<ResultSummary> results) {
        return new Publications(
                results.stream().filter(ResultSummary::published).sorted(BY_MOMENT).toList());
    }

    /** In the order of editions. */
    public List<ResultSummary> inForce() {
        Map<EditionId, ResultSummary> last = new LinkedHashMap<>();
        inOrder.forEach(result -> last.put(result.edition(), result));
        return last.values().stream().sorted(Comparator.comparing(ResultSummary::edition)).toList();
    }
}
