package vn.cchc.graph.jena.internal.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;

/** One question to a worker and its answer. */
final class Exchange {
    /** How long a client may take to read its answer. */
    private static final Duration READING = Duration.ofMinutes(5);

    private final WorkerProcess worker;
    private final Connection connection;
    private final ScheduledExecutorService clock;
    private final AtomicBoolean overdue = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicReference<Runnable> whenClosed = new AtomicReference<>(() -> {});
    private volatile ScheduledFuture<?> reading;

    /** The worker has said all it had to say. */
    private volatile boolean complete;

    private Exchange(WorkerProcess worker, ScheduledExecutorService clock) throws IOException {
        this.worker = worker;
        this.connection = worker.take();
        this.clock = clock;
    }

    static Reply ask(WorkerProcess worker, Question question, ScheduledExecutorService clock) {
        Exchange exchange = null;
        boolean going = false;
        try {
            exchange = new Exchange(worker, clock);
            var reply = exchange.reply(question);
            going = reply instanceof Reply.Answered a && a.answer() instanceof StreamedAnswer;
            return reply;
        } catch (IOException e) {
            return exchange != null && exchange.overdue.get()
                    ? new Reply.Overdue()
                    : new Reply.Gone();
        } finally {
            if (exchange != null && !going) {
                exchange.close();
            }
        }
    }

    /**
     * What is asked.
     *
     * @param time until the answer must be complete
     * @param inOne the answer is short and read to its end at once
     * @param patience how long the worker may take until it says something
     */
    record Question(
            int kind,
            Path file,
            SparqlRequest request,
            Duration time,
            boolean inOne,
            Duration patience) {
        static Question open(Path file, Duration patience) {
            return new Question(
                    Wire.OPEN, file, SparqlRequest.of("", ""), patience, true, patience);
        }

        static Question ask(
                Path file, SparqlRequest request, Duration time, boolean inOne, Duration patience) {
            return new Question(Wire.ASK, file, request, time, inOne, patience);
        }

        void write(DataOutputStream out) throws IOException {
            out.writeByte(kind);
            Wire.text(out, file.toString());
            if (kind == Wire.ASK) {
                Wire.request(out, request);
                out.writeLong(time.toNanos());
            }
            out.flush();
        }
    }

    private Reply reply(Question question) throws IOException {
        var alarm = closeAfter(question.patience());
        question.write(connection.out());
        var in = connection.in();
        int status = in.readByte();
        alarm.cancel(false);
        if (status == Wire.REFUSED) {
            var refusal = Wire.refusal(in);
            complete = true;
            return new Reply.Refused(refusal);
        }
        if (question.kind() == Wire.OPEN) {
            complete = true;
            return new Reply.Opened();
        }
        reading = closeAfter(READING);
        return new Reply.Answered(answer(Wire.text(in), question.inOne()));
    }

    private ScheduledFuture<?> closeAfter(Duration time) {
        return clock.schedule(
                () -> {
                    overdue.set(true);
                    close();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private Graph.Answer answer(String mediaType, boolean inOne) throws IOException {
        if (!inOne) {
            return new StreamedAnswer(mediaType, this);
        }
        var bytes = new ByteArrayOutputStream();
        for (byte[] next = next(); next.length > 0; next = next()) {
            bytes.write(next);
        }
        return new WholeAnswer(mediaType, bytes.toByteArray());
    }

    /** The next piece; empty at the end. Fails when the answer breaks off. */
    byte[] next() throws IOException {
        int length = connection.in().readInt();
        if (length == Wire.BROKEN) {
            throw new IOException("The answer broke off");
        }
        complete = length == Wire.END;
        byte[] piece = connection.in().readNBytes(length);
        if (piece.length < length) {
            throw new IOException("The worker is gone");
        }
        return piece;
    }

    /** The line serves the next question, unless something is left on it. */
    void close() {
        if (!closed.getAndSet(true)) {
            letGo();
        }
        whenClosed.getAndSet(() -> {}).run();
    }

    private void letGo() {
        if (reading != null) {
            reading.cancel(false);
        }
        if (complete && !overdue.get()) {
            worker.giveBack(connection);
            return;
        }
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Run once, when nothing more will be read. */
    void whenClosed(Runnable then) {
        whenClosed.set(then);
    }
}
