package vn.cchc.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.computation.Computation;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerTable;

/** A year with three criteria and four provinces, and answers to it. */
public final class SmallYear {
    public static final EditionId ID = new EditionId("sipas", "2024");
    public static final Period REGISTRY = new Period("2024");
    public static final Fingerprint FINGERPRINT = Fingerprint.of(new byte[] {1});
    public static final Instant COMPUTED = Instant.parse("2026-11-21T03:00:00.123Z");

    private SmallYear() {}

    public static Edition edition() {
        return edition(FINGERPRINT, NationRule.MEAN_OF_PROVINCES, Edition.Status.OFFICIAL);
    }

    public static Edition edition(
            Fingerprint fingerprint, NationRule nation, Edition.Status status) {
        return edition(fingerprint, methodology(nation), status);
    }

    /** The same year with a sampling design: communes drawn in each province. */
    public static Edition designed() {
        var design =
                new SamplingDesign(
                        List.of("province"),
                        List.of("commune"),
                        Optional.empty(),
                        SamplingDesign.SingleUnit.ADJUST,
                        new BigDecimal("95"),
                        200,
                        7,
                        "made up for tests");
        return edition(
                FINGERPRINT,
                methodology(NationRule.MEAN_OF_PROVINCES),
                Edition.Status.OFFICIAL,
                Optional.of(design));
    }

    /** The same year as an index of points, in the same text. */
    public static Edition ofPoints() {
        var methodology =
                new PointsOfCriteria(
                        List.of(),
                        List.of(),
                        new PointsOfCriteria.Units(UnitKind.PROVINCE, Set.of(), Set.of()),
                        PointsOfCriteria.NotApplicable.REDUCE_MAXIMUM,
                        PointsOfCriteria.NationRule.MEAN_OF_ASSESSED_UNITS,
                        PointsOfCriteria.Ties.SAME_RANK,
                        2,
                        RoundingMode.HALF_UP,
                        List.of(),
                        Map.of());
        return edition(FINGERPRINT, methodology, Edition.Status.ILLUSTRATIVE);
    }

    private static Edition edition(
            Fingerprint fingerprint, Methodology<?> methodology, Edition.Status status) {
        return edition(fingerprint, methodology, status, Optional.empty());
    }

    private static Edition edition(
            Fingerprint fingerprint,
            Methodology<?> methodology,
            Edition.Status status,
            Optional<SamplingDesign> design) {
        return new Edition(
                ID,
                fingerprint,
                "year 0.1.0",
                new LanguageText("Chỉ số hài lòng 2024", "Satisfaction Index 2024"),
                status,
                Optional.of(new LanguageText("suy luận", "inferred")),
                new LegalAct(
                        "1001/QĐ-BNV",
                        LocalDate.parse("2023-12-11"),
                        new LanguageText("Phương pháp", "Method")),
                REGISTRY,
                methodology,
                List.of(),
                Map.of(),
                design,
                Map.of(),
                List.of(),
                List.of());
    }

    private static ShareOfAnswers methodology(NationRule nation) {
        return new ShareOfAnswers(
                List.of(
                        node("SIPAS", null, "index", "Chỉ số", "Index", 3),
                        node("II.A", "SIPAS", "factor", "Tiếp cận dịch vụ", "Access", 2),
                        leaf("9.24", "II.A", "q1", "Biển hiệu rõ ràng", "Clear signs"),
                        leaf("9.25", "II.A", "q2", "=Đủ ghế, bàn", "Seats, \"desks\""),
                        node("II.B", "SIPAS", "factor", "Thủ tục", "Procedures", 1),
                        leaf("9.27", "II.B", "q3", "Niêm yết", "Posted")),
                "form",
                "form_number",
                Map.of("province", "province", "commune", "commune"),
                List.of(),
                List.of("1", "2", "3", "4", "5"),
                Set.of("4", "5"),
                nation,
                2,
                RoundingMode.HALF_UP,
                2,
                List.of(
                        new Band(new BigDecimal("0"), new BigDecimal("50")),
                        new Band(new BigDecimal("50"), new BigDecimal("100"))),
                Map.of());
    }

    private static AskedCriterion node(
            String code, String parent, String level, String vi, String en, int leaves) {
        return new AskedCriterion(
                code,
                Optional.ofNullable(parent),
                level,
                new LanguageText(vi, en),
                Optional.empty(),
                leaves,
                "");
    }

    private static AskedCriterion leaf(
            String code, String parent, String question, String vi, String en) {
        return new AskedCriterion(
                code,
                Optional.of(parent),
                "criterion",
                new LanguageText(vi, en),
                Optional.of(question),
                1,
                "");
    }

    public static AnswerSet answers(String id) {
        return answers(id, AnswerSet.State.RELEASED, FINGERPRINT);
    }

    public static AnswerSet answers(String id, AnswerSet.State state, Fingerprint edition) {
        return new AnswerSet(
                id,
                ID,
                edition,
                "form",
                state,
                7,
                false,
                "import.csv",
                COMPUTED,
                "lan",
                Optional.of(COMPUTED),
                Optional.of("lan"),
                Optional.of(Fingerprint.of(new byte[] {2})));
    }

    /** The same as made up by a generator. */
    public static AnswerSet illustrative(AnswerSet set) {
        return new AnswerSet(
                set.id(),
                set.edition(),
                set.editionFingerprint(),
                set.instrument(),
                set.state(),
                set.forms(),
                true,
                set.origin(),
                set.createdAt(),
                set.createdBy(),
                set.releasedAt(),
                set.releasedBy(),
                set.content());
    }

    /** A published result with the mark. */
    public static Result illustrative(String id) {
        var made =
                new Computation(
                                edition(),
                                illustrative(answers("answers-1")),
                                Provinces.population())
                        .draft(table(), id, "lan", COMPUTED)
                        .orRefuse();
        return published(made, "minh");
    }

    /** Hà Nội two thirds satisfied, Hà Giang not at all, Cao Bằng one form only, Hải Phòng none. */
    public static AnswerTable table() {
        return table(
                "01 4 4 5", "01 5 4 1", "01 4 1 1", "02 1 2 3", "02 3 3 3", "02 1 1 1", "04 5 5 5");
    }

    /** Without the province that has too few forms. */
    public static AnswerTable tableOfLargeProvinces() {
        return table("01 4 4 5", "01 5 4 1", "01 4 1 1", "02 1 2 3", "02 3 3 3", "02 1 1 1");
    }

    /** Too few forms for any figure. */
    public static AnswerTable tableOfOneForm() {
        return table("04 5 5 5");
    }

    private static AnswerTable table(String... forms) {
        var columns = new ArrayList<AnswerTable.Column>();
        var names = List.of("province", "q1", "q2", "q3");
        for (int column = 0; column < names.size(); column++) {
            int cell = column;
            columns.add(
                    AnswerTable.Column.of(
                            names.get(column), forms.length, row -> forms[row].split(" ")[cell]));
        }
        columns.add(AnswerTable.Column.of("commune", forms.length, row -> "commune " + row));
        return new AnswerTable(forms.length, columns);
    }

    public static Result draft(String id, String who) {
        return draft(id, who, table(), edition());
    }

    public static Result draft(String id, String who, AnswerTable table, Edition edition) {
        return new Computation(edition, answers("answers-1"), Provinces.population())
                .draft(table, id, who, COMPUTED)
                .orRefuse();
    }

    /** With errors and rank intervals. */
    public static Result precise(String id) {
        return draft(id, "lan", table(), designed());
    }

    /** The same as published one hour later. */
    public static Result published(Result draft, String who) {
        var at = draft.summary().computedAt().plusSeconds(3600);
        var summary = draft.summary().published(at, who);
        return new Result(
                summary, draft.criteria(), draft.bands(), draft.figures(), draft.precision());
    }

    public static UnitRef province(String code) {
        return UnitRef.province(REGISTRY, code);
    }

    public static Registry registry() {
        return new Provinces();
    }
}
