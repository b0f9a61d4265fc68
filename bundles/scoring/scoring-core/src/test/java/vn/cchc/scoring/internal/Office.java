package vn.cchc.scoring.internal;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cchc.access.Access;
import vn.cchc.access.Audit;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.Verdict;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.AnswerTable;
import vn.cchc.survey.CodebookEntry;

/** The rooms around scoring, in memory: people, trail, jobs that run at once, answers, editions. */
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

    /** Runs work on the spot. */
    public static final class JobsAtOnce implements Jobs {
        public boolean stopping;
        public final List<String> steps = new ArrayList<>();

        @Override
        public Job start(String kind, String subject, String who, Work work) {
            var progress =
                    new Progress() {
                        @Override
                        public void report(String step, long done, long total) {
                            steps.add(step);
                        }

                        @Override
                        public boolean stopping() {
                            return stopping;
                        }
                    };
            try {
                return new Ended(kind, subject, who, Optional.of(work.run(progress)), List.of());
            } catch (Refusal refusal) {
                return new Ended(kind, subject, who, Optional.empty(), refusal.problems());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Optional<Job> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<Job> all() {
            return List.of();
        }
    }

    /** A job that is over. */
    public record Ended(
            String kind,
            String subject,
            String who,
            Optional<String> result,
            List<Problem> problems)
            implements Job {
        @Override
        public String id() {
            return UUID.nameUUIDFromBytes(subject.getBytes()).toString();
        }

        @Override
        public State state() {
            return result.isPresent() ? State.DONE : State.REFUSED;
        }

        @Override
        public String step() {
            return "";
        }

        @Override
        public long done() {
            return 0;
        }

        @Override
        public long total() {
            return 0;
        }

        @Override
        public Instant startedAt() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<Instant> endedAt() {
            return Optional.of(Instant.EPOCH);
        }

        @Override
        public void stop() {}

        @Override
        public boolean await(Duration time) {
            return true;
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

    /** These editions and no others. */
    public record Shelf(List<Edition> all) implements Editions {
        @Override
        public Optional<Edition> find(EditionId id) {
            return all.stream().filter(e -> e.id().equals(id)).findFirst();
        }

        @Override
        public List<RefusedYear> refused() {
            return List.of();
        }

        @Override
        public Verdict<Edition> check(Path bundleFile) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Verdict<Edition> install(Path bundleFile) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean uninstall(EditionId id) {
            return false;
        }
    }
}
