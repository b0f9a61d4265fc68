package vn.cchc.survey.internal.sheets;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of an XLSX file. Only the parts that are asked for are unpacked, and each only as far
 * as the limits allow, whatever the file says about its sizes.
 */
final class Workbook implements AutoCloseable {
    private static final int MOST_PARTS = 1_000;

    /** Below this size any ratio is harmless; XML of equal rows packs very well. */
    private static final long SMALL = 8L << 20;

    private final String file;
    private final Limits limits;
    private final ZipFile zip;

    private Workbook(String file, Limits limits, ZipFile zip) {
        this.file = file;
        this.limits = limits;
        this.zip = zip;
    }

    static Workbook open(String file, Path path, Limits limits) throws UnreadableSheet {
        try {
            var workbook = new Workbook(file, limits, new ZipFile(path.toFile()));
            try {
                workbook.examine();
                return workbook;
            } catch (UnreadableSheet e) {
                workbook.close();
                throw e;
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw unreadable(file, "it is cut off or damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UnreadableSheet unreadable(String file, String why) {
        return new UnreadableSheet(
                "SUR-212",
                file,
                "The workbook cannot be read: " + why + ".",
                "Open it in a spreadsheet program and save it anew as XLSX.");
    }

    private void examine() throws UnreadableSheet {
        if (zip.size() > MOST_PARTS) {
            throw bomb("it has more than " + MOST_PARTS + " parts");
        }
        var names = new HashSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw unreadable(file, "it has the part " + entry.getName() + " twice");
            }
            if (name.endsWith("vbaproject.bin")) {
                throw new UnreadableSheet(
                        "SUR-227",
                        file,
                        "The workbook carries macros.",
                        "Save it as XLSX without macros.");
            }
        }
    }

    private UnreadableSheet bomb(String why) {
        return new UnreadableSheet(
                "SUR-213",
                file,
                "The workbook is not unpacked: " + why + ".",
                "Copy the answers into the import template and save that.");
    }

    /** A part other than the sheet, empty when it is not there. */
    Optional<InputStream> part(String name) throws UnreadableSheet {
        return open(name, limits.partBytes());
    }

    /** The part with the rows. */
    Optional<InputStream> sheet(String name) throws UnreadableSheet {
        return open(name, limits.sheetBytes());
    }

    private Optional<InputStream> open(String name, long most) throws UnreadableSheet {
        ZipEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Counted(zip.getInputStream(entry), entry, most));
        } catch (ZipException | EOFException e) {
            throw unreadable(file, "a part is damaged or encrypted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says through an exception of its own that a limit is reached, past the XML reader. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        private final transient UnreadableSheet reason;

        TooMuch(UnreadableSheet reason) {
            super(reason.getMessage());
            this.reason = reason;
        }

        UnreadableSheet reason() {
            return reason;
        }
    }

    /** Counts what really comes out. */
    private final class Counted extends FilterInputStream {
        private final long most;
        private long unpacked;

        Counted(InputStream in, ZipEntry entry, long most) {
            super(in);
            long packed = Math.max(1, entry.getCompressedSize());
            this.most = Math.min(most, Math.max(SMALL, packed * limits.ratio()));
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws TooMuch {
            unpacked += bytes;
            if (unpacked > most) {
                throw new TooMuch(bomb("a part grows beyond " + (most >> 20) + " MB"));
            }
        }
    }
}
