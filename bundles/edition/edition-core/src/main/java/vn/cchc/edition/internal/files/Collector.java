package vn.cchc.edition.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.Problems;

/**
 * Takes the entries of a bundle one by one, sorts out what does not belong into a year, and stops
 * taking when it becomes too much. Sizes are counted while reading; what a zip says of itself is
 * not believed.
 */
final class Collector {
    private static final int MOST_FILES = 500;
    private static final int MOST_MEGABYTES = 32;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_KILOBYTES = 4096;
    private static final Pattern GOOD_PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*){0,9}");
    private static final Pattern PROGRAM =
            Pattern.compile(".*\\.(class|jar|zip|war|kar|tar|gz|7z|so|dll|dylib|exe|sh|bat|js|py)");
    private static final Pattern PACKAGING =
            Pattern.compile(
                    "META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|maven/.*"
                            + "|(LICENSE|NOTICE|DEPENDENCIES)(\\.txt|\\.md)?)");

    private final Problems problems;
    private final Set<String> names = new HashSet<>();
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private Optional<byte[]> manifest = Optional.empty();
    private long bytes;
    private boolean full;

    /** Opens an entry for reading. */
    interface Content {
        InputStream open() throws IOException;
    }

    Collector(Problems problems) {
        this.problems = problems;
    }

    /** False when nothing more is taken. */
    boolean add(String name, Content content) throws IOException {
        if (full || name.endsWith("/")) {
            return !full;
        }
        if (names.size() >= MOST_FILES) {
            full = true;
            problems.add(FileFault.TOO_MANY_FILES, "", MOST_FILES);
        } else if (!names.add(name)) {
            problems.add(FileFault.TWICE, "", printable(name));
        } else if (belongs(name)) {
            take(name, content);
        }
        return !full;
    }

    private boolean belongs(String name) {
        if (!GOOD_PATH.matcher(name).matches()) {
            problems.add(FileFault.BAD_PATH, "", printable(name));
        } else if (PROGRAM.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            problems.add(FileFault.PROGRAM, "", name);
        } else if (!name.startsWith(YearFiles.FOLDER) && !PACKAGING.matcher(name).matches()) {
            problems.add(FileFault.OUTSIDE, "", name);
        } else {
            return true;
        }
        return false;
    }

    private void take(String name, Content content) throws IOException {
        byte[] read;
        try (var in = content.open()) {
            read = in.readNBytes(LARGEST_KILOBYTES * 1024 + 1);
        }
        bytes += read.length;
        if (bytes > (long) MOST_MEGABYTES * MEGABYTE) {
            full = true;
            problems.add(FileFault.TOO_LARGE, "", MOST_MEGABYTES);
        } else if (read.length > LARGEST_KILOBYTES * 1024) {
            problems.add(FileFault.FILE_TOO_LARGE, shortName(name), LARGEST_KILOBYTES);
        } else if (name.equals(YearFiles.MANIFEST)) {
            manifest = Optional.of(read);
        } else if (name.startsWith(YearFiles.FOLDER)) {
            files.put(shortName(name), read);
        }
    }

    private static String shortName(String name) {
        return name.startsWith(YearFiles.FOLDER) ? name.substring(YearFiles.FOLDER.length()) : name;
    }

    private static String printable(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return clean.length() > 100 ? clean.substring(0, 100) + "…" : clean;
    }

    /** What was taken, of a bundle: it must have a manifest. */
    YearFiles bundle() {
        if (manifest.isEmpty()) {
            problems.add(FileFault.NO_MANIFEST, "");
        }
        return collected();
    }

    /** What was taken. */
    YearFiles collected() {
        return new YearFiles(manifest, files);
    }
}
