package vn.cchc.sheets;

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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of an XLSX file. Only the parts that are asked for are unpacked, and each only as far
 * as the limits allow, whatever the file says about its sizes.
 */
final class Parts implements AutoCloseable {
    private static final int MOST_PARTS = 1_000;

    /** Below this size any ratio is harmless; XML of equal rows packs very well. */
    private static final long SMALL = 8L << 20;

    /** Nobody unpacks parts here, but no program that writes workbooks names one so. */
    private static final Pattern LEADS_OUT = Pattern.compile("^/|\\\\|(^|/)\\.\\.(/|$)|\\p{Cntrl}");

    private final WorkbookLimits limits;
    private final ZipFile zip;

    private Parts(WorkbookLimits limits, ZipFile zip) {
        this.limits = limits;
        this.zip = zip;
    }

    static Parts open(Path path, WorkbookLimits limits) throws UnreadableWorkbook {
        try {
            var workbook = new Parts(limits, new ZipFile(path.toFile()));
            try {
                workbook.examine();
                return workbook;
            } catch (UnreadableWorkbook e) {
                workbook.close();
                throw e;
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw UnreadableWorkbook.damaged("it is cut off or damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void examine() throws UnreadableWorkbook {
        if (zip.size() > MOST_PARTS) {
            throw UnreadableWorkbook.tooMuch("it has more than " + MOST_PARTS + " parts");
        }
        var names = new HashSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (LEADS_OUT.matcher(name).find()) {
                throw UnreadableWorkbook.damaged("it has a part whose name leads out of it");
            }
            if (!names.add(name)) {
                throw UnreadableWorkbook.damaged("it has the part " + entry.getName() + " twice");
            }
            if (name.endsWith("vbaproject.bin")) {
                throw UnreadableWorkbook.macros();
            }
        }
    }

    Set<String> names() {
        var names = new HashSet<String>();
        Collections.list(zip.entries()).forEach(entry -> names.add(entry.getName()));
        return names;
    }

    /** A part other than the sheet, empty when it is not there. */
    Optional<InputStream> part(String name) throws UnreadableWorkbook {
        return open(name, limits.partBytes());
    }

    /** The part with the rows. */
    Optional<InputStream> sheet(String name) throws UnreadableWorkbook {
        return open(name, limits.sheetBytes());
    }

    private Optional<InputStream> open(String name, long most) throws UnreadableWorkbook {
        ZipEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Counted(zip.getInputStream(entry), entry, most));
        } catch (ZipException | EOFException e) {
            throw UnreadableWorkbook.damaged("a part is damaged or encrypted");
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

        private final transient UnreadableWorkbook reason;

        TooMuch(UnreadableWorkbook reason) {
            super(reason.getMessage());
            this.reason = reason;
        }

        UnreadableWorkbook reason() {
            return reason;
        }
    }

    /** Counts what really comes out. */
    private final class Counted extends FilterInputStream {
        private final long most;
        private final long sum;
        private final CRC32 sumSoFar = new CRC32();
        private long unpacked;

        Counted(InputStream in, ZipEntry entry, long most) {
            super(in);
            sum = entry.getCrc();
            long packed = Math.max(1, entry.getCompressedSize());
            this.most = Math.min(most, Math.max(SMALL, packed * limits.ratio()));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read < 0) {
                whole();
                return read;
            }
            sumSoFar.update(bytes, offset, read);
            count(read);
            return read;
        }

        /** The platform's reader does not look at the sum. */
        private void whole() throws ZipException {
            if (sum != sumSoFar.getValue()) {
                throw new ZipException("The content of a part was changed");
            }
        }

        private void count(int bytes) throws TooMuch {
            unpacked += bytes;
            if (unpacked > most) {
                throw new TooMuch(
                        UnreadableWorkbook.tooMuch("a part grows beyond " + (most >> 20) + " MB"));
            }
        }
    }
}
