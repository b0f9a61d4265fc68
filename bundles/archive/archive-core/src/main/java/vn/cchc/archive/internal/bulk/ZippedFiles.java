package vn.cchc.archive.internal.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * Files of a ZIP file. Nothing is unpacked to a path: a name only finds an entry. What the file
 * says of sizes is not believed; what comes out is counted.
 */
record ZippedFiles(ZipFile zip, Map<String, ZipEntry> files, List<Problem> problems)
        implements FileSource {
    /** Below this size any ratio is harmless. */
    private static final long SMALL = 8L << 20;

    private static final long RATIO = 200;

    static ZippedFiles of(Path path) throws IOException {
        try {
            var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            try {
                return of(zip);
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    ArchiveFault.ZIP_UNREADABLE.at(path.getFileName().toString()));
        }
    }

    private static ZippedFiles of(ZipFile zip) {
        var problems = new ArrayList<Problem>();
        var files = new TreeMap<String, ZipEntry>();
        var seen = new TreeSet<String>();
        if (zip.size() > MOST_FILES) {
            problems.add(ArchiveFault.MANY_FILES.at("", MOST_FILES));
            return new ZippedFiles(zip, files, problems);
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!harmless(name)) {
                problems.add(ArchiveFault.ZIP_NAME.at(shown(name)));
            } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                problems.add(ArchiveFault.ZIP_TWICE.at(shown(name)));
            } else if (!entry.isDirectory()) {
                files.put(name, entry);
            }
        }
        return new ZippedFiles(zip, files, problems);
    }

    private static boolean harmless(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && List.of(name.split("/")).stream()
                        .noneMatch(p -> p.equals("..") || p.equals("."));
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() > 200 ? plain.substring(0, 200) + "…" : plain;
    }

    @Override
    public Set<String> names() {
        return files.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = files.get(name);
        long packed = Math.max(1, entry.getCompressedSize());
        return new Counted(zip.getInputStream(entry), entry, Math.max(SMALL, packed * RATIO));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The platform's reader checks no sums. */
    private static final class Counted extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long left;

        Counted(InputStream in, ZipEntry entry, long most) {
            super(in);
            this.entry = entry;
            left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0) {
                end();
                return read;
            }
            sum.update(into, from, read);
            left -= read;
            if (left < 0) {
                throw new TooMuch(entry.getName());
            }
            return read;
        }

        private void end() throws ZipException {
            if (entry.getCrc() != sum.getValue()) {
                throw new ZipException("The content is not what was packed");
            }
        }
    }
}
