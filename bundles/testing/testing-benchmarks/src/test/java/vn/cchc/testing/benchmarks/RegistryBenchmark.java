package vn.cchc.testing.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.CsvRegistry;

/** A commune by its name among the 10,472 of 2024: the registry's index against a linear scan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class RegistryBenchmark {
    private static final Period PERIOD = new Period("2024");
    private static final long SEED = 2024;
    private static final int NAMES = 64;

    private Registry registry;
    private LinearScan peer;
    private List<String> names;
    private int next;

    @Setup
    public void read() {
        System.out.println("Names are drawn with the seed " + SEED);
        registry = new CsvRegistry();
        var communes = registry.communes(PERIOD);
        peer = new LinearScan(communes);
        names =
                new Random(SEED)
                        .ints(NAMES, 0, communes.size())
                        .mapToObj(i -> communes.get(i).fullName())
                        .toList();
        for (String name : names) {
            var found = new HashSet<Unit>(registry.named(PERIOD, UnitKind.COMMUNE, name));
            if (found.isEmpty() || !found.containsAll(peer.named(name))) {
                throw new IllegalStateException("The two do not find the same: " + name);
            }
        }
    }

    @Benchmark
    public List<Unit> registry() {
        return registry.named(PERIOD, UnitKind.COMMUNE, nextName());
    }

    @Benchmark
    public List<? extends Unit> linearScan() {
        return peer.named(nextName());
    }

    private String nextName() {
        next = (next + 1) % NAMES;
        return names.get(next);
    }
}
