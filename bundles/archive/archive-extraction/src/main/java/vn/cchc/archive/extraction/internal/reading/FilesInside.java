package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.archive.extraction.internal.Limits;

/** Files found inside of a file, put aside to be read after it. */
final class FilesInside implements AutoCloseable {
    private final Limits.Inside limits;
    private final int depth;
    private final List<Path> all;
    private final AtomicLong bytes;
    private final List<Found> found = new ArrayList<>();
    private boolean leftOut;

    /** One that was put aside. */
    record Found(Path file, String name, int depth) {}

    FilesInside(Limits.Inside limits) {
        this(limits, 1, new ArrayList<>(), new AtomicLong());
    }

    private FilesInside(Limits.Inside limits, int depth, List<Path> all, AtomicLong bytes) {
        this.limits = limits;
        this.depth = depth;
        this.all = all;
        this.bytes = bytes;
    }

    /** For what is inside of one of these; the limits are for all together. */
    FilesInside below(Found outer) {
        return new FilesInside(limits, outer.depth() + 1, all, bytes);
    }

    void add(InputStream in, String name) throws IOException {
        if (depth > limits.depth()
                || all.size() >= limits.entries()
                || bytes.get() >= limits.bytes()) {
            leftOut = true;
            return;
        }
        Path file = Files.createTempFile("inside", "");
        all.add(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(in, out);
        }
        found.add(new Found(file, name, depth));
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] piece = new byte[1 << 16];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            if (bytes.addAndGet(n) > limits.bytes()) {
                leftOut = true;
                return;
            }
            out.write(piece, 0, n);
        }
    }

    List<Found> found() {
        return found;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    @Override
    public void close() {
        try {
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
