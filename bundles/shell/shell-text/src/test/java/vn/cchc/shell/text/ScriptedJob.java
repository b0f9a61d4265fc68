package vn.cchc.shell.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Problem;
import vn.cchc.ops.Job;

/** A job that has come a known way each time somebody looks, and then ends. */
final class ScriptedJob implements Job {
    private final long total;
    private final Deque<Long> looks = new ArrayDeque<>();
    private long done;
    private String result;
    private List<Problem> problems = List.of();

    ScriptedJob(long total) {
        this.total = total;
    }

    ScriptedJob looks(long... progress) {
        for (long step : progress) {
            looks.add(step);
        }
        return this;
    }

    ScriptedJob ends(String answer) {
        result = answer;
        return this;
    }

    ScriptedJob refused(Problem problem) {
        problems = List.of(problem);
        return this;
    }

    @Override
    public boolean await(Duration time) {
        if (looks.isEmpty()) {
            return true;
        }
        done = looks.remove();
        return false;
    }

    @Override
    public String id() {
        return "4711";
    }

    @Override
    public String kind() {
        return "answers.import";
    }

    @Override
    public String subject() {
        return "sipas/2024";
    }

    @Override
    public String who() {
        return "lan";
    }

    @Override
    public State state() {
        return looks.isEmpty() ? State.DONE : State.RUNNING;
    }

    @Override
    public String step() {
        return "Storing";
    }

    @Override
    public long done() {
        return done;
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public Instant startedAt() {
        return Instant.EPOCH;
    }

    @Override
    public Optional<Instant> endedAt() {
        return Optional.empty();
    }

    @Override
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void stop() {
        looks.clear();
    }
}
