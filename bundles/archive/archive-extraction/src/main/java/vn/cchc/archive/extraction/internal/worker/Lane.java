package vn.cchc.archive.extraction.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.extraction.internal.Limits;

/** A place for one worker, which is made when it is needed and kept for the files after. */
final class Lane implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private static final String STOPPED = "was not read: the server wanted to stop";

    /** A library may keep something of each file. */
    private static final int MOST_FILES = 1_000;

    private final WorkerProgram program;
    private final Limits limits;
    private final ScheduledExecutorService clock;
    private WorkerProcess worker;
    private int files;
    private boolean closed;

    Lane(WorkerProgram program, Limits limits, ScheduledExecutorService clock) {
        this.program = program;
        this.limits = limits;
        this.clock = clock;
    }

    Extract read(Path file, String name) {
        var answer = new Answer(limits);
        try {
            var reader = current();
            reader.awaitReady(clock);
            return read(reader, answer, file, name);
        } catch (IOException e) {
            if (isClosed()) {
                return answer.failed(STOPPED);
            }
            LOG.error("No reader of files could be started: {}", e.toString());
            return answer.failed("no reader could be started");
        }
    }

    private Extract read(WorkerProcess reader, Answer answer, Path file, String name) {
        var alarm = new Alarm(reader, clock, limits);
        try {
            alarm.begin();
            reader.ask(file, name);
            while (!answer.done()) {
                take(reader.next(), answer, alarm);
            }
            return answer.extract();
        } catch (IOException e) {
            return ended(reader, answer, alarm);
        } finally {
            alarm.end();
        }
    }

    private static void take(Wire.Message message, Answer answer, Alarm alarm) throws IOException {
        if (message.kind() == Wire.RECOGNISING) {
            alarm.extend();
        } else {
            answer.take(message);
        }
    }

    private Extract ended(WorkerProcess reader, Answer answer, Alarm alarm) {
        String why = alarm.rung() ? alarm.words() : reader.end();
        if (discard(reader)) {
            return answer.failed(STOPPED);
        }
        var extract = answer.failed(why);
        LOG.warn(
                "A file of type {} {}; reader {} is replaced",
                extract.mediaType(),
                why,
                reader.pid());
        return extract;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized WorkerProcess current() throws IOException {
        if (closed) {
            throw new IOException("Closed");
        }
        if (worker != null && (!worker.alive() || files >= MOST_FILES)) {
            worker.close();
            worker = null;
        }
        if (worker == null) {
            worker = WorkerProcess.start(program, limits);
            files = 0;
        }
        files++;
        return worker;
    }

    /** Whether nobody wants another one in its place. */
    private synchronized boolean discard(WorkerProcess reader) {
        reader.close();
        worker = null;
        return closed;
    }

    /** Process number of the one that is there; 0 for none. */
    synchronized long pid() {
        return worker == null ? 0 : worker.pid();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
