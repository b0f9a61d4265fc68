package vn.cchc.survey.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.Content;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanAct;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;

/** Editions for tests: a small one with a column of every type, and the form of 2024. */
public final class SampleEdition {
    public static final EditionId SMALL = new EditionId("sample", "2024");
    public static final EditionId SIPAS = new EditionId("sipas", "2024");

    private static final Path SMALL_SHEETS = Path.of("src/test/resources/sample");
    private static final Path SIPAS_SHEETS =
            Path.of("../../years/sipas-2024/src/main/resources/CCHC-INF/instruments/form-b");

    private SampleEdition() {}

    public static Edition small() {
        return edition(SMALL, SMALL_SHEETS, "form");
    }

    public static Edition sipas() {
        return edition(SIPAS, SIPAS_SHEETS, "form-b");
    }

    /** The small edition after its files have changed. */
    public static Edition smallChanged() {
        var small = small();
        return edition(
                small.id(), small.scoredInstrument().orElseThrow(), Fingerprint.of(new byte[] {7}));
    }

    /** An edition of points under the name of the small one: nothing is asked for it. */
    public static Edition ofPoints() {
        var root =
                new PointsCriterion(
                        "X",
                        Optional.empty(),
                        "index",
                        new LanguageText("X", "X"),
                        1,
                        new BigDecimal("100"),
                        Confidence.INVENTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Confidence.INVENTED,
                        "test");
        var methodology =
                new PointsOfCriteria(
                        List.of(root),
                        List.of(),
                        new PointsOfCriteria.Units(UnitKind.PROVINCE, Set.of(), Set.of()),
                        PointsOfCriteria.NotApplicable.REDUCE_MAXIMUM,
                        PointsOfCriteria.NationRule.MEAN_OF_ASSESSED_UNITS,
                        PointsOfCriteria.Ties.SAME_RANK,
                        2,
                        RoundingMode.HALF_UP,
                        List.of(),
                        Map.of());
        return edition(SMALL, methodology, List.of(), Fingerprint.of(new byte[] {9}));
    }

    /** A plan under the name of the small one: nobody answers to it. */
    public static Edition ofPlan() {
        var words = new LanguageText("Mẫu", "Sample");
        var act =
                new PlanAct(
                        Optional.empty(),
                        Optional.empty(),
                        words,
                        words,
                        Optional.empty(),
                        Optional.of(words));
        var plan =
                new Plan(
                        new Plan.Document("sample.txt", words),
                        act,
                        List.of(),
                        words,
                        List.of(),
                        List.of(),
                        List.of());
        return edition(SMALL, plan, List.of(), Fingerprint.of(new byte[] {8}));
    }

    private static Edition edition(EditionId id, Path sheets, String name) {
        var instrument =
                new Instrument(
                        name,
                        rows(sheets.resolve("survey.csv")),
                        rows(sheets.resolve("choices.csv")),
                        Map.of("form_title", "Phiếu", "form_id", "sample", "version", "1"));
        return edition(id, instrument, Fingerprint.of(id.toString().getBytes()));
    }

    private static Edition edition(EditionId id, Instrument instrument, Fingerprint fingerprint) {
        return edition(id, methodology(instrument.name()), List.of(instrument), fingerprint);
    }

    private static Edition edition(
            EditionId id, Content content, List<Instrument> instruments, Fingerprint fingerprint) {
        var title = new LanguageText("Mẫu", "Sample");
        return new Edition(
                id,
                fingerprint,
                "test 1",
                title,
                Edition.Status.ILLUSTRATIVE,
                Optional.of(title),
                new LegalAct("1/QĐ", LocalDate.of(2024, 1, 1), title),
                new Period("2024"),
                content,
                instruments,
                Map.of(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of("test"));
    }

    private static ShareOfAnswers methodology(String instrument) {
        return new ShareOfAnswers(
                List.of(
                        new AskedCriterion(
                                "X",
                                Optional.empty(),
                                "index",
                                new LanguageText("X", "X"),
                                Optional.empty(),
                                1,
                                "test")),
                instrument,
                "form_number",
                Map.of(
                        "province", "province_code",
                        "district", "district_code",
                        "commune", "commune_code",
                        "village", "village"),
                List.of("sex"),
                List.of("1", "2", "3", "4", "5"),
                Set.of("4", "5"),
                ShareOfAnswers.NationRule.MEAN_OF_PROVINCES,
                2,
                RoundingMode.HALF_UP,
                30,
                List.of(),
                Map.of());
    }

    private static List<Instrument.Row> rows(Path file) {
        try (var parser =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .get()
                        .parse(new StringReader(Files.readString(file)))) {
            var rows = new ArrayList<Instrument.Row>();
            for (var record : parser) {
                Map<String, String> cells = record.toMap();
                cells.values().removeIf(String::isBlank);
                rows.add(
                        new Instrument.Row(
                                file.getFileName() + " row " + (record.getRecordNumber() + 1),
                                cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
