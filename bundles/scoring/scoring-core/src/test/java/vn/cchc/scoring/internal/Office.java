package vn.cchc.scoring.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Access;
import vn.cchc.access.Audit;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.model.EditionId;
import vn.cchc.ops.Job;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.AnswerTable;
import vn.cchc.survey.CodebookEntry;

/** The rooms around scoring, in memory: people, trail, answers. */
public final class Office {
    private Office() {}

    /** lan computes, minh and hoa publish, hoa computes too. */
    public static final class People implements Access {
        private final Map<String, Set<Role>> people =
                Map.of(
                        "lan", Set.of(Role.STATISTICIAN),
                        "minh", Set.of(Role.PUBLISHER),
                        "hoa", Set.of(Role.STATISTICIAN, Role.PUBLISHER),
                        "admin", Set.of(Role.ADMINISTRATOR));

        @Override
        public List<Person> people() {
            return people.keySet().stream().flatMap(name -> find(name).stream()).toList();
        }

        @Override
        public Optional<Person> find(String name) {
            return Optional.ofNullable(people.get(name)).map(roles -> new Person(name, roles));
        }

        @Override
        public Optional<Person> signIn(String name, char[] password) {
            return Optional.empty();
        }

        @Override
        public String add(String name, Set<Role> roles) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(String name) {
            return false;
        }
    }

    /** Keeps the trail as lines. */
    public static final class Trail implements Audit {
        public final List<String> lines = new ArrayList<>();

        @Override
        public void record(String who, String act, String subject, String outcome) {
            lines.add(String.join(" | ", who, act, subject, outcome));
        }

        @Override
        public List<Entry> newest(int count) {
            return List.of();
        }
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
