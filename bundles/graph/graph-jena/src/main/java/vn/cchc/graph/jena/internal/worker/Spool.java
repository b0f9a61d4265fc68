package vn.cchc.graph.jena.internal.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.cchc.graph.jena.internal.running.AnswerSink;
import vn.cchc.model.Refusal;

/**
 * An answer between the thread that makes it and the one that sends it, so that a slow reader does
 * not use up the time of the query. Sending begins when the answer is complete, when there is much
 * of it, or a second after its first byte; until then a query that fails is refused cleanly.
 */
final class Spool extends OutputStream implements AnswerSink {
    private static final int PIECE = 32 * 1024;

    /** Most answers are shorter than this. */
    private static final int FIRST = 2 * 1024;

    /** Sending begins with so many bytes, or so long after the first of them. */
    private static final int BEGINNING = 1 << 20;

    private static final long BEGINNING_MILLIS = 1000;

    /** Once it has begun, nothing waits longer for more. */
    private static final long PATIENCE_MILLIS = 250;

    private final boolean wholeOnly;
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private byte[] piece = new byte[FIRST];
    private int used;
    private long usedSince;
    private long written;
    private long begun;
    private String mediaType;
    private boolean complete;
    private Refusal refusal;

    /**
     * @param wholeOnly nothing is sent of an answer that is not complete
     */
    Spool(boolean wholeOnly) {
        this.wholeOnly = wholeOnly;
    }

    @Override
    public synchronized OutputStream begin(String type) {
        mediaType = type;
        return this;
    }

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            usedSince = used == 0 ? millis() : usedSince;
            begun = written == 0 ? usedSince : begun;
            int part = Math.min(length - done, piece.length - used);
            System.arraycopy(bytes, from + done, piece, used, part);
            used += part;
            written += part;
            done += part;
            if (used == piece.length) {
                finishPiece();
            }
        }
    }

    private void finishPiece() {
        byte[] whole = used == piece.length ? piece : java.util.Arrays.copyOf(piece, used);
        pieces.add(whole);
        piece = complete ? whole : new byte[PIECE];
        used = 0;
        notifyAll();
    }

    synchronized void complete() {
        complete = true;
        if (used > 0) {
            finishPiece();
        }
        notifyAll();
    }

    synchronized void refuse(Refusal why) {
        refusal = why;
        notifyAll();
    }

    /** Sends until the end. */
    void sendTo(DataOutputStream out) throws IOException {
        if (refusedBeforeSending()) {
            out.writeByte(Wire.REFUSED);
            Wire.refusal(out, refusal);
            return;
        }
        out.writeByte(Wire.ANSWERED);
        Wire.text(out, mediaType);
        for (byte[] next = next(); next != null; next = next()) {
            out.writeInt(next.length);
            out.write(next);
            out.flush();
        }
        out.writeInt(ended());
    }

    private synchronized boolean refusedBeforeSending() throws IOException {
        while (refusal == null && !complete && (wholeOnly || !enoughToBegin())) {
            pause();
        }
        return refusal != null;
    }

    /** The next piece; {@code null} when none will come. */
    private synchronized byte[] next() throws IOException {
        while (refusal == null && !complete && pieces.isEmpty() && !overdue()) {
            pause();
        }
        if (refusal != null) {
            return null;
        }
        if (pieces.isEmpty() && used > 0) {
            finishPiece();
        }
        return pieces.poll();
    }

    private boolean enoughToBegin() {
        return written >= BEGINNING || written > 0 && millis() - begun >= BEGINNING_MILLIS;
    }

    /** What there is has waited long enough for more. */
    private boolean overdue() {
        return used > 0 && millis() - usedSince >= PATIENCE_MILLIS;
    }

    private synchronized int ended() {
        return refusal == null ? Wire.END : Wire.BROKEN;
    }

    private void pause() throws IOException {
        try {
            wait(PATIENCE_MILLIS / 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000;
    }
}
