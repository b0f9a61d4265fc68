package vn.cchc.ops.internal.jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.ops.Job;

/** Every job that has not ended, and the last ones that have. */
public final class JobHistory {
    private final Map<String, Job> byArrival = new LinkedHashMap<>();
    private final Deque<String> byEnd = new ArrayDeque<>();
    private final int kept;

    /**
     * @param kept how many ended jobs are remembered
     */
    public JobHistory(int kept) {
        this.kept = kept;
    }

    public synchronized void arrived(Job job) {
        byArrival.put(job.id(), job);
    }

    public synchronized void ended(Job job) {
        byEnd.add(job.id());
        if (byEnd.size() > kept) {
            byArrival.remove(byEnd.removeFirst());
        }
    }

    /** As if it had never come. */
    public synchronized void forget(Job job) {
        byArrival.remove(job.id());
    }

    public synchronized Optional<Job> find(String id) {
        return Optional.ofNullable(byArrival.get(id));
    }

    /** Newest first. */
    public synchronized List<Job> all() {
        var jobs = new ArrayList<>(byArrival.values());
        Collections.reverse(jobs);
        return List.copyOf(jobs);
    }
}
