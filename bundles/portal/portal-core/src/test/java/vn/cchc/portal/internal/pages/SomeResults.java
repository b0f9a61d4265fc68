package vn.cchc.portal.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;

/** A store with these published results. */
record SomeResults(List<Result> results) implements Results {
    @Override
    public List<ResultSummary> all() {
        return results.stream().map(Result::summary).toList();
    }

    @Override
    public Optional<Result> find(String id) {
        return results.stream().filter(r -> r.summary().id().equals(id)).findFirst();
    }

    @Override
    public Optional<Result> published(EditionId edition) {
        return results.stream().filter(r -> r.summary().edition().equals(edition)).findFirst();
    }

    @Override
    public Optional<Result> newestPublished(String index) {
        return results.stream().findFirst();
    }

    @Override
    public ResultSummary publish(String id, String who) {
        throw new UnsupportedOperationException();
    }
}
