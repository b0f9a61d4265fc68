package vn.cchc.edition.internal.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.cchc.edition.internal.faults.FigureFault;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.FormFault;
import vn.cchc.edition.internal.faults.OfficialsFault;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.faults.TreeFault;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.model.FaultKind;
import vn.cchc.model.Problem;

/** Finds the cell a problem of the exam is about: the exam knows files and lines. */
final class SpotFinder {
    private static final Pattern PLACE = Pattern.compile("(.*?)(?::([0-9]{1,9}))?");
    private static final Pattern OTHER_LINE = Pattern.compile("\\b(line|dòng) ([0-9]{1,9})");

    /** Faults that are told by their values alone, and the column that holds them. */
    private static final Map<String, String> COLUMNS =
            Map.ofEntries(
                    column(PointsFault.MAXIMUM, "maximum"),
                    column(PointsFault.SUM, "maximum"),
                    column(PointsFault.ABOVE_MAXIMUM, "maximum"),
                    column(PointsFault.UNKNOWN_RULE, "rule"),
                    column(PointsFault.NEVER_FULL, "rule"),
                    column(PointsFault.BRANCHES, "branch"),
                    column(PointsFault.KINDS, "kind"),
                    column(PointsFault.AWARD, "points"),
                    column(PointsFault.AWARDS, "points"),
                    column(PointsFault.POINTS_ORDER, "points"),
                    column(PointsFault.THRESHOLD, "threshold"),
                    column(PointsFault.STEPS, "threshold"),
                    column(PointsFault.STEP_MISSING, "threshold"),
                    column(TreeFault.CODE, "code"),
                    column(TreeFault.CODE_TWICE, "code"),
                    column(TreeFault.NO_PARENT, "parent"),
                    column(TreeFault.LEVEL_ORDER, "level"),
                    column(TreeFault.COUNT, "criteria"),
                    column(TreeFault.LEAF_WITHOUT_QUESTION, "question"),
                    column(TreeFault.INNER_WITH_QUESTION, "question"),
                    column(TreeFault.NOT_ASKED, "question"),
                    column(TreeFault.ASKED_TWICE, "question"),
                    column(FormFault.TYPE, "type"),
                    column(FormFault.NO_LIST, "type"),
                    column(FormFault.NAME, "name"),
                    column(FormFault.NAME_TWICE, "name"),
                    column(FormFault.REQUIRED, "required"),
                    column(OfficialsFault.CRITERION, "criterion"),
                    column(OfficialsFault.NO_GROUP, "instrument"),
                    column(OfficialsFault.QUESTION_TWICE, "question"),
                    column(OfficialsFault.NO_QUESTION, "question"),
                    column(FigureFault.UNIT, "unit"),
                    column(FigureFault.CRITERION, "criterion"),
                    column(FigureFault.VALUE, "value"),
                    column(FigureFault.NATION_RANK, "rank"));

    /** Faults of a key rather than of its value. */
    private static final Set<String> KEYS =
            Set.of(TextFault.UNKNOWN_FIELD.code(), TextFault.MISSING_FIELD.code());

    private final Map<String, WrittenFile> files = new HashMap<>();
    private final Page bundle;

    SpotFinder(Page bundle, List<WrittenFile> files) {
        this.bundle = bundle;
        files.forEach(file -> this.files.put(file.page().file(), file));
    }

    private static Map.Entry<String, String> column(FaultKind fault, String column) {
        return Map.entry(fault.code(), column);
    }

    /**
     * The problem at its cell.
     *
     * @param words it was told with
     */
    Problem place(Problem problem, List<String> words) {
        Matcher place = PLACE.matcher(problem.where());
        place.matches();
        Optional<WrittenFile> file = Optional.ofNullable(files.get(place.group(1)));
        if (file.isEmpty()) {
            return placeBundle(problem, place.group(1));
        }
        int line = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
        return spot(file.get(), line, problem, words).tell(worded(problem, file.get()));
    }

    private Problem placeBundle(Problem problem, String file) {
        boolean manifest =
                file.equals(YearFiles.MANIFEST)
                        || problem.code().equals(FileFault.BUNDLE_VERSION.code());
        if (!manifest) {
            return problem;
        }
        int row =
                bundle.body().stream()
                        .filter(r -> r.cell(0).equals(BundleLines.VERSION.key()))
                        .mapToInt(Page.Row::number)
                        .findFirst()
                        .orElse(0);
        return bundle.spot(row, row == 0 ? Spot.WHOLE : 1).tell(problem);
    }

    private static Spot spot(WrittenFile file, int line, Problem problem, List<String> words) {
        Page page = file.page();
        if (line == 0) {
            return Spot.of(page.sheet());
        }
        int row = file.row(line);
        if (page.keyed()) {
            return page.spot(row, KEYS.contains(problem.code()) ? 0 : 1);
        }
        return page.spot(row, column(page, row, problem, words));
    }

    /** The column that is named, or known from the fault, or whose cell is named. */
    private static int column(Page page, int row, Problem problem, List<String> words) {
        List<String> heading = page.heading();
        Optional<String> fixed = Optional.ofNullable(COLUMNS.get(problem.code()));
        int named =
                fixed.map(heading::indexOf)
                        .orElseGet(
                                () ->
                                        words.stream()
                                                .mapToInt(heading::indexOf)
                                                .filter(i -> i >= 0)
                                                .findFirst()
                                                .orElse(Spot.WHOLE));
        if (named >= 0) {
            return named;
        }
        return page.rows().stream()
                .filter(r -> r.number() == row)
                .findFirst()
                .map(r -> onlyCell(r, words))
                .orElse(Spot.WHOLE);
    }

    private static int onlyCell(Page.Row row, List<String> words) {
        for (String word : words) {
            int[] found =
                    IntStream.range(0, row.cells().size())
                            .filter(i -> !word.isEmpty() && row.cell(i).equals(word))
                            .toArray();
            if (found.length == 1) {
                return found[0];
            }
        }
        return Spot.WHOLE;
    }

    /** In the words of a workbook: it has rows, not lines, and no quotes around values. */
    private static Problem worded(Problem problem, WrittenFile file) {
        Problem.Words told = problem.vietnamese();
        return new Problem(
                problem.code(),
                problem.where(),
                rows(problem.what(), "row ", file),
                unquoted(problem.remedy()),
                told == null
                        ? null
                        : new Problem.Words(
                                told.where(),
                                rows(told.what(), "dòng ", file),
                                unquoted(told.remedy())));
    }

    private static String rows(String what, String row, WrittenFile file) {
        return OTHER_LINE
                .matcher(what)
                .replaceAll(line -> row + file.row(Integer.parseInt(line.group(2))));
    }

    private static String unquoted(String remedy) {
        return remedy.replaceAll(",? (in double quotes|trong dấu ngoặc kép)", "")
                .replace("header line", "heading");
    }
}
