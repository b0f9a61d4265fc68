package vn.cchc.archive.internal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.archive.Description;
import vn.cchc.archive.internal.describing.DescriptionCheck;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.ops.Jobs;
import vn.cchc.registry.Registry;

/** Looks at a list and its files as a whole; nothing is kept while something is wrong. */
final class BulkExam {
    private static final int MOST_PROBLEMS = 1000;

    private final Registry registry;
    private final DescriptionCheck check;
    private final Rights rights = new Rights();
    private final long largest;
    private final long mostBytes;
    private final Person who;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> rowOfFile = new HashMap<>();

    /**
     * @param largest bytes of one file
     * @param mostBytes of all files together
     */
    BulkExam(Registry registry, long largest, long mostBytes, Person who) {
        this.registry = registry;
        this.check = new DescriptionCheck(registry);
        this.largest = largest;
        this.mostBytes = mostBytes;
        this.who = who;
    }

    /**
     * @throws Refusal INVALID with every problem of list and files
     */
    List<PlannedDocument> examine(List<ListRow> rows, FileSource files, Jobs.Progress progress)
            throws IOException {
        problems.addAll(files.problems());
        var planned = rows.stream().map(row -> planned(row, files)).toList();
        var unlisted = new TreeSet<>(files.names());
        unlisted.removeAll(rowOfFile.keySet());
        unlisted.forEach(name -> problem(ArchiveFault.UNLISTED.at(name)));
        if (files.problems().isEmpty()) {
            readThrough(files, progress);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return planned.stream().flatMap(Optional::stream).toList();
    }

    private void problem(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private Optional<PlannedDocument> planned(ListRow row, FileSource files) {
        String file = file(row, files);
        var agency = agency(row);
        var description = description(row);
        return agency.isPresent() && description.isPresent()
                ? Optional.of(
                        new PlannedDocument(row.number(), file, agency.get(), description.get()))
                : Optional.empty();
    }

    private String file(ListRow row, FileSource files) {
        String file = row.cell(Column.FILE);
        var place = Place.cell(row.number(), Column.FILE);
        if (!files.names().contains(file)) {
            problem(ArchiveFault.NO_FILE.at(place, file));
            return file;
        }
        Integer other = rowOfFile.putIfAbsent(file, row.number());
        if (other != null) {
            problem(ArchiveFault.FILE_TWICE.at(place, file, other));
        }
        return file;
    }

    private Optional<UnitRef> agency(ListRow row) {
        String path = row.cell(Column.AGENCY);
        var agency =
                Agencies.of(Set.of(path))
                        .filter(agencies -> !agencies.every())
                        .flatMap(agencies -> agencies.named().stream().findFirst())
                        .filter(unit -> registry.find(unit).isPresent());
        if (agency.isEmpty()) {
            problem(ArchiveFault.NO_AGENCY.at(Place.cell(row.number(), Column.AGENCY), path));
            return agency;
        }
        try {
            rights.writes(who, agency.get());
        } catch (Refusal refused) {
            refused.problems().forEach(found -> problem(Place.inRow(row.number(), found)));
        }
        return agency;
    }

    private Optional<Description> description(ListRow row) {
        try {
            return Optional.of(check.checked(row.description().description()));
        } catch (Refusal refused) {
            refused.problems().forEach(found -> problem(Place.inRow(row.number(), found)));
            return Optional.empty();
        }
    }

    /** Every byte, so that no bomb and no broken file comes out in the middle of keeping. */
    private void readThrough(FileSource files, Jobs.Progress progress) throws IOException {
        long left = mostBytes;
        long done = 0;
        for (var file : rowOfFile.entrySet()) {
            progress.report("Examining files", done++, rowOfFile.size());
            if (progress.stopping()) {
                throw new CancellationException();
            }
            left -= size(files, file.getKey(), file.getValue(), Math.min(largest, left));
            if (left <= 0) {
                problem(ArchiveFault.ALL_TOO_LARGE.at("", mostBytes >> 20));
                return;
            }
        }
    }

    private long size(FileSource files, String name, int row, long most) {
        var place = Place.cell(row, Column.FILE);
        byte[] piece = new byte[1 << 16];
        long size = 0;
        try (InputStream in = files.open(name)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > most) {
                    problem(ArchiveFault.TOO_LARGE.at(place, largest >> 20));
                    return size;
                }
            }
            if (size == 0) {
                problem(ArchiveFault.EMPTY.at(place));
            }
        } catch (FileSource.TooMuch e) {
            problem(ArchiveFault.BOMB.at(place, name));
        } catch (IOException e) {
            problem(ArchiveFault.FILE_UNREADABLE.at(place, name));
        }
        return size;
    }
}
