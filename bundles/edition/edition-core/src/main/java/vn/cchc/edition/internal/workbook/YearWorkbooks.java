package vn.cchc.edition.internal.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.WorkbookFault;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.edition.internal.text.Yaml;
import vn.cchc.edition.internal.text.YamlReader;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;

/**
 * Makes a year of a workbook and a workbook of a year. What a person writes into cells is kept to
 * the letter; how a file was laid out is not: comments and quotes of YAML, quotes of CSV, empty
 * lines.
 */
@Component(service = YearWorkbooks.class)
public final class YearWorkbooks {
    /** Of a workbook that is looked at. */
    public static final int MOST_MEGABYTES = 16;

    private static final String FIRST_VERSION = "1.0.0";

    private final Examination examination;

    @Activate
    public YearWorkbooks(@Reference Registry registry) {
        this.examination = new Examination(registry);
    }

    /**
     * The year a workbook describes, when nothing is wrong with it. Otherwise all problems, each by
     * sheet, row and column. The same workbook gives the same bytes.
     *
     * @param version of the bundle instead of the one in the workbook
     */
    public Verdict<PackedYear> pack(Path workbook, Optional<String> version) throws IOException {
        var problems = new SpotProblems();
        Optional<YearPages> pages = new PageReader(problems).read(workbook);
        return pages.isPresent()
                ? pack(pages.get(), version, problems)
                : Verdict.refused(problems.list());
    }

    private Verdict<PackedYear> pack(
            YearPages pages, Optional<String> version, SpotProblems problems) {
        Map<BundleLines, String> lines = lines(pages.bundle(), problems);
        version.ifPresent(v -> lines.put(BundleLines.VERSION, v));
        var written = new ArrayList<WrittenFile>();
        pages.pages().forEach(page -> written.add(WrittenFile.of(page, problems)));
        var files = new TreeMap<String, byte[]>();
        written.forEach(file -> files.put(file.page().file(), file.bytes()));
        byte[] manifest = BundleLines.manifest(name(files), lines);
        var year = new YearFiles(Optional.of(manifest), files);

        var told = new Problems();
        Verdict<Edition> verdict = examination.examine(p -> Optional.of(year), told);
        var finder = new SpotFinder(pages.bundle(), written);
        problems.addElsewhere(
                verdict.problems().stream().map(p -> finder.place(p, told.words(p))).toList());
        return problems.none()
                ? Verdict.accepted(
                        new PackedYear(
                                verdict.value().orElseThrow(),
                                lines.get(BundleLines.VERSION),
                                YearJar.bytes(year)))
                : Verdict.refused(problems.list());
    }

    private static Map<BundleLines, String> lines(Page bundle, SpotProblems problems) {
        var lines = new EnumMap<BundleLines, String>(BundleLines.class);
        for (var row : bundle.body()) {
            Optional<BundleLines> line = BundleLines.of(row.cell(0));
            if (line.isEmpty()) {
                problems.add(
                        WorkbookFault.BUNDLE_KEY,
                        bundle.spot(row.number(), 0),
                        row.cell(0),
                        String.join(", ", BundleLines.keys()));
            } else if (lines.putIfAbsent(line.get(), row.cell(1).strip()) != null) {
                problems.add(WorkbookFault.KEY_TWICE, bundle.spot(row.number(), 0), row.cell(0));
            }
        }
        return lines;
    }

    /** Index and year, as the exam will read them; what is missing there is told there. */
    private static String name(Map<String, byte[]> files) {
        Optional<Yaml.Fields> edition =
                Optional.ofNullable(files.get("edition.yaml"))
                        .flatMap(bytes -> new YamlReader("", new Problems()).read(text(bytes)));
        return text(edition, "index") + "-" + text(edition, "year");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String text(Optional<Yaml.Fields> fields, String name) {
        return fields.map(f -> f.fields().get(name))
                .map(Yaml.Field::value)
                .map(value -> value instanceof Yaml.Scalar scalar ? scalar.text() : "")
                .map(text -> text.replaceAll("[^A-Za-z0-9-]", ""))
                .orElse("");
    }

    /** The workbook of a year, when nothing is wrong with the year. */
    public Verdict<byte[]> unpack(YearSource source) {
        Verdict<Edition> verdict = examination.examine(source);
        if (verdict.value().isEmpty()) {
            return Verdict.refused(verdict.problems());
        }
        YearFiles files = source.files(new Problems()).orElseThrow();
        return Verdict.accepted(PageWriter.workbook(FilePages.of(files)));
    }

    /** The workbook to start a year from. */
    public byte[] template(TemplateKind kind) {
        Map<BundleLines, String> lines = new EnumMap<>(BundleLines.class);
        lines.put(BundleLines.VERSION, FIRST_VERSION);
        byte[] manifest = BundleLines.manifest("sample", lines);
        var files = new YearFiles(Optional.of(manifest), kind.files());
        return PageWriter.workbook(FilePages.of(files));
    }
}
