package vn.cchc.edition.internal.examination;

import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader;
import vn.cchc.edition.internal.text.SheetReader.Columns;
import vn.cchc.edition.internal.text.Utf8;
import vn.cchc.edition.internal.text.YamlReader;

/** The files of a year as texts. Remembers which were asked for: the others are read by nobody. */
final class YearTexts {
    private final YearFiles files;
    private final Problems problems;
    private final TreeSet<String> unread;

    YearTexts(YearFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.unread = new TreeSet<>(files.files().keySet());
    }

    /** The fields of a YAML file, named at the given place. */
    Optional<FieldReader> yaml(Placed<String> path) {
        return text(path)
                .flatMap(text -> new YamlReader(path.value(), problems).read(text))
                .map(fields -> new FieldReader(fields, problems));
    }

    /** The rows of a CSV file, named at the given place. */
    Optional<Sheet> sheet(Placed<String> path, Columns columns) {
        return text(path)
                .flatMap(text -> new SheetReader(path.value(), columns, problems).read(text));
    }

    private Optional<String> text(Placed<String> path) {
        unread.remove(path.value());
        Optional<byte[]> bytes = files.file(path.value());
        if (bytes.isEmpty()) {
            missing(path);
        }
        return bytes.flatMap(b -> new Utf8(path.value(), problems).read(b));
    }

    /** Tells that a file is missing; the file that was probably meant is not told as well. */
    private void missing(Placed<String> path) {
        var nearest = new Nearest(unread);
        var hint = nearest.hint(path.value());
        problems.add(FileFault.MISSING_FILE, path.where(), path.value(), hint);
        nearest.to(path.value()).ifPresent(unread::remove);
    }

    /** Whether there are files in a folder; a missing folder is told as a whole. */
    boolean folder(Placed<String> path) {
        boolean there = files.files().keySet().stream().anyMatch(f -> f.startsWith(path.value()));
        if (!there) {
            var folders = unread.stream().map(f -> f.substring(0, f.lastIndexOf('/') + 1)).toList();
            var nearest = new Nearest(new TreeSet<>(folders));
            var hint = nearest.hint(path.value());
            problems.add(FileFault.MISSING_FILE, path.where(), path.value(), hint);
            nearest.to(path.value()).ifPresent(this::excuse);
        }
        return there;
    }

    /** Does not tell that these files are read by nobody: what would name them is wrong. */
    void excuse(String start) {
        unread.removeIf(path -> path.startsWith(start));
    }

    /** To be called last. */
    void refuseOthers() {
        for (String path : unread) {
            problems.add(FileFault.UNKNOWN_FILE, path, path);
        }
    }
}
