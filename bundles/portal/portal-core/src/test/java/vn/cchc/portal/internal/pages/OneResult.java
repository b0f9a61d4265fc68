package vn.cchc.portal.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;

/** A store with one published result, or with none. */
record OneResult(Optional<Result> result) implements Results {
    @Override
    public List<ResultSummary> all() {
        return result.map(Result::summary).stream().toList();
    }

    @Override
    public Optional<Result> find(String id) {
        return result.filter(r -> r.summary().id().equals(id));
    }

    @Override
    public Optional<Result> published(EditionId edition) {
        return result;
    }

    @Override
    public Optional<Result> newestPublished(String index) {
        return result;
    }

    @Override
    public ResultSummary publish(String id, String who) {
        throw new UnsupportedOperationException();
    }
}
