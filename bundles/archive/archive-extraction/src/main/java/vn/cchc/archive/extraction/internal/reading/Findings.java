package vn.cchc.archive.extraction.internal.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;
import vn.cchc.archive.extraction.internal.Limits;
import vn.cchc.archive.extraction.internal.worker.Wire;

/** What is found in one file, told to the server as it comes, within the limits. */
final class Findings {
    /** The rest of the time is for saying what was found. */
    private static final double SHARE = 0.85;

    private final DataOutputStream out;
    private final Limits limits;
    private final Set<Source> sources = EnumSet.noneOf(Source.class);
    private long end;
    private boolean recognising;
    private int pages;
    private int characters;
    private boolean limitReached;

    Findings(DataOutputStream out, Limits limits) {
        this.out = out;
        this.limits = limits;
        this.end = System.nanoTime() + share(limits.time());
    }

    private static long share(Duration time) {
        return (long) (time.toNanos() * SHARE);
    }

    Limits limits() {
        return limits;
    }

    /** Sent at once: the server knows it even of a file that ends this process. */
    void type(String mediaType) {
        send(Wire.TYPE, mediaType);
        flush();
    }

    void trait(Trait trait) {
        send(Wire.TRAIT, trait.name());
        flush();
    }

    void incomplete() {
        send(Wire.INCOMPLETE, "");
    }

    /** The time for pictures of text begins. */
    void recognising() {
        if (!recognising) {
            recognising = true;
            end += share(limits.recognition());
            send(Wire.RECOGNISING, "");
            flush();
        }
    }

    /**
     * @throws LimitReached when there is no place or no time for more
     */
    void page(String written, Source from) {
        check();
        if (pages >= limits.pages()) {
            stop();
        }
        pages++;
        String text = CleanText.of(written);
        int room = limits.characters() - characters;
        String kept = text.length() > room ? text.substring(0, room) : text;
        characters += kept.length();
        if (!kept.isEmpty()) {
            sources.add(from);
        }
        sendPage(kept);
        if (kept.length() < text.length()) {
            stop();
        }
    }

    private void sendPage(String text) {
        int kind = Wire.PAGE;
        int from = 0;
        do {
            int to = Math.min(text.length(), from + Wire.MOST_CHARACTERS);
            send(kind, text.substring(from, to));
            kind = Wire.MORE;
            from = to;
        } while (from < text.length());
    }

    /**
     * @throws LimitReached when the time is over
     */
    void check() {
        if (limitReached || System.nanoTime() > end) {
            stop();
        }
    }

    /** How much of the time is left; none when it is over. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private void stop() {
        limitReached = true;
        throw new LimitReached();
    }

    /** Libraries wrap what a reader of their text throws. */
    boolean limitReached() {
        return limitReached;
    }

    /** Room that is left for text. */
    int room() {
        return limits.characters() - characters;
    }

    /** Without page or text so far. */
    boolean nothingRead() {
        return pages == 0;
    }

    void done(String failure) {
        if (limitReached) {
            incomplete();
        }
        send(Wire.SOURCE, source().name());
        send(Wire.DONE, failure);
        flush();
    }

    private Source source() {
        if (sources.size() > 1) {
            return Source.MIXED;
        }
        return sources.isEmpty() ? Source.NONE : sources.iterator().next();
    }

    private void send(int kind, String text) {
        try {
            Wire.send(out, kind, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The server is gone", e);
        }
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The server is gone", e);
        }
    }
}
