package vn.cchc.testing;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.access.Audit;

/** Keeps the trail as lines: who, act, subject, outcome. */
public final class AuditLines implements Audit {
    private final List<String> lines = new ArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** As if nothing had happened yet. */
    public void forget() {
        lines.clear();
    }

    @Override
    public synchronized void record(String who, String act, String subject, String outcome) {
        lines.add(String.join(" | ", who, act, subject, outcome));
    }

    @Override
    public List<Entry> newest(int count) {
        return List.of();
    }
}
