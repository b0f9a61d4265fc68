package vn.cchc.scoring.internal.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.RankRobustness;

/** Analyses for tests of what becomes of them. */
public final class AnalysesInMemory implements Analyses {
    private final Map<Key, byte[]> kept = new HashMap<>();

    public AnalysesInMemory with(Breakdown breakdown) {
        var key = Key.of(breakdown.result().id(), Kind.BREAKDOWN);
        keep(key, BreakdownText.write(breakdown));
        return this;
    }

    public AnalysesInMemory with(RankRobustness robustness) {
        var key = Key.of(robustness.result().id(), Kind.ROBUSTNESS);
        keep(key, RobustnessText.write(robustness));
        return this;
    }

    @Override
    public Set<Key> kept() {
        return Set.copyOf(kept.keySet());
    }

    @Override
    public Optional<byte[]> find(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(Key key, byte[] content) {
        kept.putIfAbsent(key, content);
    }
}
