package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the same work on several threads and waits for all of them. */
final class Workers {
    private Workers() {}

    /** What one thread does until nothing is left. */
    interface Work {
        void run() throws IOException;
    }

    /** A thread that keeps what ended it. */
    private static final class Worker extends Thread {
        private final Work work;
        private Throwable fault;

        Worker(Work work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                work.run();
            } catch (Throwable e) { // told by the thread that waits
                fault = e;
            }
        }
    }

    /**
     * The first work is done by the calling thread.
     *
     * @throws ArithmeticException when a sum became too large
     */
    static void run(List<? extends Work> works) throws IOException {
        var workers = new ArrayList<Worker>();
        for (var work : works) {
            workers.add(new Worker(work));
        }
        for (var other : workers.subList(1, workers.size())) {
            other.start();
        }
        workers.get(0).run();
        for (var worker : workers) {
            await(worker);
        }
        for (var worker : workers) {
            tell(worker.fault);
        }
    }

    private static void await(Worker worker) throws IOException {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static void tell(Throwable fault) throws IOException {
        if (fault instanceof IOException broken) {
            throw broken;
        }
        if (fault instanceof ArithmeticException tooMuch) {
            throw tooMuch;
        }
        if (fault != null) {
            throw new IllegalStateException(fault);
        }
    }
}
