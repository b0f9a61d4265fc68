package vn.cchc.scoring.internal;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.model.EditionId;
import vn.cchc.ops.Job;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.AnswerTable;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.testing.KnownPeople;

/** The rooms around scoring, in memory: people, trail, answers. */
public final class Office {
    private Office() {}

    /** lan computes, minh and hoa publish, hoa computes too. */
    public static KnownPeople people() {
        return new KnownPeople(
                new Person("lan", Set.of(Role.STATISTICIAN)),
                new Person("minh", Set.of(Role.PUBLISHER)),
                new Person("hoa", Set.of(Role.STATISTICIAN, Role.PUBLISHER)),
                new Person("admin", Set.of(Role.ADMINISTRATOR)));
    }

    /** One answer set with its table. */
    public record OneSet(AnswerSet set, AnswerTable table) implements AnswerSets {
        @Override
        public List<AnswerSet> all() {
            return List.of(set);
        }

        @Override
        public Optional<AnswerSet> find(String id) {
            return all().stream().filter(s -> s.id().equals(id)).findFirst();
        }

        @Override
        public Optional<AnswerSet> released(EditionId edition) {
            return Optional.of(set);
        }

        @Override
        public Job importFile(
                EditionId edition,
                Optional<String> into,
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
        public AnswerTable open(String id) {
            return table;
        }

        @Override
        public List<CodebookEntry> codebook(EditionId edition) {
            return List.of();
        }
    }
}
