package vn.cchc.archive.extraction.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.osgi.framework.Bundle;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.extraction.internal.Limits;

/** Reads files in a number of processes; who comes when all are at work waits. */
public final class Workers implements AutoCloseable {
    private final List<Lane> lanes = new ArrayList<>();
    private final BlockingQueue<Lane> free;
    private final ScheduledExecutorService clock = clock();

    Workers(WorkerProgram program, Limits limits, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "vn.cchc.archive.extraction: workers is 1 or more, not " + number);
        }
        for (int i = 0; i < number; i++) {
            lanes.add(new Lane(program, limits, clock));
        }
        this.free = new ArrayBlockingQueue<>(number, true, lanes);
    }

    /**
     * With the classes of a bundle and the jars in it.
     *
     * @param folder where they are put
     */
    public static Workers of(Bundle bundle, Path folder, Limits limits, int number)
            throws IOException {
        return new Workers(UnpackedClasses.of(bundle, folder), limits, number);
    }

    /** With classes and jars that lie there already. */
    public static Workers of(List<Path> classPath, Limits limits, int number) {
        return new Workers(new WorkerProgram(classPath), limits, number);
    }

    private static ScheduledExecutorService clock() {
        var clock =
                new ScheduledThreadPoolExecutor(
                        1,
                        work -> {
                            var thread = new Thread(work, "cchc-extraction-clock");
                            thread.setDaemon(true);
                            return thread;
                        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Whatever is wrong with the file is said in the answer. */
    public Extract read(Path file, String name) {
        try {
            var lane = free.take();
            try {
                return lane.read(file, name);
            } finally {
                free.add(lane);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Extract(
                    "application/octet-stream",
                    List.of(),
                    Extract.Source.NONE,
                    false,
                    Set.of(),
                    "was not read: the server wanted to stop");
        }
    }

    /** Process numbers of those that are there. */
    public List<Long> pids() {
        return lanes.stream().map(Lane::pid).filter(pid -> pid > 0).toList();
    }

    @Override
    public void close() {
        lanes.forEach(Lane::close);
        clock.shutdownNow();
    }
}
