package vn.cchc.scoring.internal.comparison;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.ops.Job;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.AnswerTable;
import vn.cchc.survey.CodebookEntry;

/** Released sets with their tables, in memory. */
record FrozenAnswers(List<AnswerSet> all, Map<String, AnswerTable> tables) implements AnswerSets {

    @Override
    public Optional<AnswerSet> find(String id) {
        return all.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    @Override
    public Optional<AnswerSet> released(EditionId edition) {
        return all.stream().filter(set -> set.edition().equals(edition)).findFirst();
    }

    @Override
    public AnswerTable open(String id) {
        return tables.get(id);
    }

    @Override
    public Job importFile(
            EditionId edition,
            Optional<String> set,
            String fileName,
            InputStream content,
            String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job demonstrate(EditionId edition, long seed, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AnswerSet release(String id, String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CodebookEntry> codebook(EditionId edition) {
        return List.of();
    }
}
