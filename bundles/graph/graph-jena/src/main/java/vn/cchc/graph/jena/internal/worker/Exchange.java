package vn.cchc.graph.jena.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
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
    private static final int BUFFER = 1 << 13;

    private static final Duration READING = Duration.ofMinutes(5);

    private final SocketChannel channel;
    private final ScheduledExecutorService clock;
    private final AtomicBoolean overdue = new AtomicBoolean();
    private final DataInputStream in;
    private final AtomicReference<Runnable> whenClosed = new AtomicReference<>(() -> {});
    private volatile ScheduledFuture<?> reading;

    private Exchange(SocketChannel channel, ScheduledExecutorService clock) {
        this.channel = channel;
        this.clock = clock;
        this.in =
                new DataInputStream(
                        new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
    }

    static Reply ask(WorkerProcess worker, Question question, ScheduledExecutorService clock) {
        Exchange exchange = null;
        boolean going = false;
        try {
            exchange = new Exchange(worker.connect(), clock);
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
        question.write(
                new DataOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)));
        int status = in.readByte();
        alarm.cancel(false);
        if (status == Wire.REFUSED) {
            return new Reply.Refused(Wire.refusal(in));
        }
        if (question.kind() == Wire.OPEN) {
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
        int length = in.readInt();
        if (length == Wire.BROKEN) {
            throw new IOException("The answer broke off");
        }
        byte[] piece = in.readNBytes(length);
        if (piece.length < length) {
            throw new IOException("The worker is gone");
        }
        return piece;
    }

    void close() {
        if (reading != null) {
            reading.cancel(false);
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whenClosed.getAndSet(() -> {}).run();
        }
    }

    /** Run once, when nothing more will be read. */
    void whenClosed(Runnable then) {
        whenClosed.set(then);
    }
}
