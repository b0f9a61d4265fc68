package vn.cchc.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;

/** Results for tests of what is shown of them. */
public final class KeptInMemory implements Results {
    private final List<Result> kept = new ArrayList<>();

    public KeptInMemory(Result... results) {
        kept.addAll(List.of(results));
    }

    public void add(Result result) {
        kept.add(result);
    }

    @Override
    public List<ResultSummary> all() {
        return kept.stream().map(Result::summary).toList();
    }

    @Override
    public Optional<Result> find(String id) {
        return kept.stream().filter(r -> r.summary().id().equals(id)).findFirst();
    }

    @Override
    public Optional<Result> published(EditionId edition) {
        return kept.stream()
                .filter(r -> r.summary().published() && r.summary().edition().equals(edition))
                .max(Comparator.comparing(r -> r.summary().publishedAt().orElseThrow()));
    }

    @Override
    public Optional<Result> newestPublished(String index) {
        return published(SmallYear.ID);
    }

    @Override
    public ResultSummary publish(String id, String who) {
        var published = SmallYear.published(find(id).orElseThrow(), who);
        kept.removeIf(r -> r.summary().id().equals(id));
        kept.add(published);
        return published.summary();
    }
}
