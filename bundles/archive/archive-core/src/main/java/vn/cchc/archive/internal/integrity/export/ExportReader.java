package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/** Reads an export from its beginning to its end, and tells everything that is wrong with it. */
record ExportReader(Path root, ExportJson json) {
    private static final String PAIR = "[0-9a-z]{2}";
    private static final int LISTED = 1000;

    /** Told of each document that can be read. */
    @FunctionalInterface
    interface Reader {
        /**
         * @return further problems
         */
        List<Problem> read(Exported exported, String inventory);
    }

    /**
     * Examines all of it.
     *
     * @return every problem, up to a thousand
     * @throws Refusal INVALID when it is no export
     */
    List<Problem> examine(Reader reader) throws IOException {
        var summary = summary();
        var problems = new ArrayList<Problem>();
        var root512 = new RootForm(json);
        for (String id : ids(problems)) {
            var read = ObjectReader.read(root, id, json);
            problems.addAll(read.problems());
            read.exported().ifPresent(exported -> root512.count(exported, read.inventory()));
            if (read.problems().isEmpty()) {
                problems.addAll(reader.read(read.exported().orElseThrow(), read.inventory()));
            }
            if (problems.size() >= LISTED) {
                return problems;
            }
        }
        examineTop(summary, root512, problems);
        return problems;
    }

    private RootForm.Summary summary() throws IOException {
        Path file = root.resolve(RootForm.SUMMARY);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > 1 << 16) {
            throw none();
        }
        try (var in = HeldPlace.opened(file)) {
            var summary = json.read(in.readAllBytes(), RootForm.Summary.class);
            if (!summary.known()) {
                throw none();
            }
            return summary;
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw none();
        }
    }

    private Refusal none() {
        return new Refusal(
                Refusal.Kind.INVALID, ArchiveFault.NO_EXPORT.at(root.getFileName().toString()));
    }

    private void examineTop(RootForm.Summary summary, RootForm form, List<Problem> problems)
            throws IOException {
        var top = new ArrayList<Problem>();
        var place = new HeldPlace(root, root, top);
        if (!problems.isEmpty()) {
            place.changed();
        }
        Optional<UnitRef> agency;
        try {
            agency = Optional.ofNullable(summary.agency()).map(DocumentJson::unit);
        } catch (RuntimeException e) {
            throw none();
        }
        form.lay(agency, Readme.in(root, summary.readme()), place);
        problems.addAll(top);
        for (String name : RootForm.names()) {
            Path path = root.resolve(name);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                tell(path, name, place, problems);
            }
        }
    }

    private void tell(Path path, String name, HeldPlace place, List<Problem> problems)
            throws IOException {
        var expected = new TreeSet<String>();
        for (String file : place.expected()) {
            if (file.equals(name)) {
                expected.add("");
            } else if (file.startsWith(name + "/")) {
                expected.add(file.substring(name.length() + 1));
            }
        }
        new FileTree(root, path).tell(expected, problems);
    }

    /** Ids of the documents, in their order. */
    private List<String> ids(List<Problem> problems) throws IOException {
        var ids = new ArrayList<String>();
        for (String first : below("", problems)) {
            if (!RootForm.names().contains(first) && folder(first, PAIR, problems)) {
                for (String second : below(first, problems)) {
                    String path = first + "/" + second;
                    if (folder(path, first + "/" + PAIR, problems)) {
                        addIds(path, first + second, ids, problems);
                    }
                }
            }
        }
        return ids;
    }

    private void addIds(String path, String beginning, List<String> ids, List<Problem> problems)
            throws IOException {
        for (String id : below(path, problems)) {
            if (folder(path + "/" + id, path + "/" + beginning + "[0-9a-z]{6}", problems)) {
                ids.add(id);
            }
        }
    }

    /** Names in a folder; an empty one does not belong there. */
    private List<String> below(String path, List<Problem> problems) throws IOException {
        var names = FileTree.names(root.resolve(path));
        if (names.isEmpty()) {
            problems.add(ArchiveFault.EXPORT_FILE_UNKNOWN.at(path));
        }
        return names;
    }

    private boolean folder(String path, String pattern, List<Problem> problems) {
        Path place = root.resolve(path);
        boolean folder = Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
        if (folder && path.matches(pattern)) {
            return true;
        }
        boolean plain = folder || Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        problems.add(
                (plain ? ArchiveFault.EXPORT_FILE_UNKNOWN : ArchiveFault.EXPORT_NO_FILE).at(path));
        return false;
    }
}
