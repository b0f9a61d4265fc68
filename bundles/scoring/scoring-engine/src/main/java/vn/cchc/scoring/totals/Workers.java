package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work on several threads and waits for all of them. */
final class Workers {
    private Workers() {}

    /** What one thread does until nothing is left. */
    interface Work {
        void run() throws IOException;
    }

    static void run(List<? extends Work> works) throws IOException {
        var pool = Executors.newFixedThreadPool(works.size());
        try {
            var running = new ArrayList<Future<?>>();
            for (var work : works) {
                running.add(
                        pool.submit(
                                () -> {
                                    work.run();
                                    return null;
                                }));
            }
            for (var future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            if (e.getCause() instanceof ArithmeticException tooMuch) {
                throw tooMuch;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
