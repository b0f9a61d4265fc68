package vn.cchc.scoring.boundaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.RecastFault;
import vn.cchc.survey.AnswerTable;
import vn.cchc.survey.AnswerTable.Column;

/**
 * Moves answers to the provinces of a newer system, form by form: where its commune went; where
 * nothing is known of the commune, where its whole old province went. A form that neither settles
 * is left out and counted. Codes are read in the old system and written in the new one, so a code
 * that names another province since then cannot be taken for the old one.
 */
public final class BoundaryRecast {
    private static final String PROVINCE = "province";
    private static final String COMMUNE = "commune";

    /** The kind of the old provinces, which stay the strata of the sample. */
    private static final String FORMER_PROVINCE = "former-province";

    private final Period from;
    private final Period to;
    private final Concordance concordance;

    public BoundaryRecast(Period from, Period to, Concordance concordance) {
        this.from = from;
        this.to = to;
        this.concordance = concordance;
    }

    /**
     * @return refused with every province the older system does not have or whose successors are
     *     not known, every commune that lies in another province than its form says, and when there
     *     is no column of provinces
     */
    public Verdict<RecastAnswers> of(
            AnswerTable table, ShareOfAnswers methodology, Optional<SamplingDesign> design) {
        String question = methodology.units().get(PROVINCE);
        var provinces = table.column(question);
        if (provinces.isEmpty()) {
            return Verdict.refused(List.of(RecastFault.NO_COLUMN.at(question)));
        }
        var placing =
                new Placing(
                        provinces.get(),
                        Optional.ofNullable(methodology.units().get(COMMUNE))
                                .flatMap(table::column));
        String[] placed = placing.all(table.rows());
        return placing.problems.isEmpty()
                ? Verdict.accepted(recast(table, placed, placing.placement(), methodology, design))
                : Verdict.refused(List.copyOf(placing.problems.values()));
    }

    private RecastAnswers recast(
            AnswerTable table,
            String[] placed,
            Placement placement,
            ShareOfAnswers methodology,
            Optional<SamplingDesign> design) {
        // A name no question can have, since it begins with a sign.
        String column = "=province-" + to;
        return new RecastAnswers(
                placedForms(table, placed, column),
                onNewProvinces(methodology, column),
                design.map(BoundaryRecast::inFormerProvinces),
                placement);
    }

    private static AnswerTable placedForms(AnswerTable table, String[] placed, String name) {
        int[] rows =
                java.util.stream.IntStream.range(0, placed.length)
                        .filter(row -> placed[row] != null)
                        .toArray();
        var columns = new ArrayList<Column>();
        for (var column : table.columns()) {
            columns.add(
                    rows.length == placed.length
                            ? column
                            : Column.of(
                                    column.name(),
                                    rows.length,
                                    row -> column.value(rows[row]).orElse(null)));
        }
        columns.add(Column.of(name, rows.length, row -> placed[rows[row]]));
        return new AnswerTable(rows.length, columns);
    }

    private static ShareOfAnswers onNewProvinces(ShareOfAnswers old, String column) {
        var units = new HashMap<>(old.units());
        units.put(FORMER_PROVINCE, units.put(PROVINCE, column));
        return new ShareOfAnswers(
                old.criteria(),
                old.instrument(),
                old.formNumber(),
                Map.copyOf(units),
                old.breakdowns(),
                old.scale(),
                old.satisfied(),
                old.nation(),
                old.digits(),
                old.rounding(),
                old.minimumAnswers(),
                old.bands(),
                old.sources());
    }

    private static SamplingDesign inFormerProvinces(SamplingDesign design) {
        return new SamplingDesign(
                former(design.strata()),
                former(design.stages()),
                design.weight(),
                design.singleUnit(),
                design.confidence(),
                design.replications(),
                design.seed(),
                design.source());
    }

    private static List<String> former(List<String> kinds) {
        return kinds.stream().map(k -> k.equals(PROVINCE) ? FORMER_PROVINCE : k).toList();
    }

    /** One pass over the forms; each pair of province and commune is looked up once. */
    private final class Placing {
        private final Column provinces;
        private final Optional<Column> communes;
        private final Map<Long, Place> places = new HashMap<>();
        private final Map<String, Problem> problems = new java.util.TreeMap<>();
        private long byCommune;
        private long byProvince;
        private long leftOut;

        /** Empty where it cannot be told. */
        private record Place(Optional<String> province, boolean byCommune) {}

        Placing(Column provinces, Optional<Column> communes) {
            this.provinces = provinces;
            this.communes = communes;
        }

        String[] all(int rows) {
            String[] placed = new String[rows];
            for (int row = 0; row < rows; row++) {
                placed[row] = count(place(row)).orElse(null);
            }
            return placed;
        }

        Placement placement() {
            return new Placement(byCommune, byProvince, leftOut);
        }

        private Optional<String> count(Place place) {
            if (place.province().isEmpty()) {
                leftOut++;
            } else if (place.byCommune()) {
                byCommune++;
            } else {
                byProvince++;
            }
            return place.province();
        }

        private Place place(int row) {
            int province = provinces.codes()[row];
            int commune = communes.map(column -> column.codes()[row]).orElse(0);
            long pair = ((long) province << Integer.SIZE) + commune;
            return places.computeIfAbsent(
                    pair,
                    p ->
                            place(
                                    provinces.value(row),
                                    communes.flatMap(column -> column.value(row))));
        }

        private Place place(Optional<String> province, Optional<String> commune) {
            var ofProvince = province.map(code -> known(UnitKind.PROVINCE, code)).orElse(Set.of());
            if (ofProvince.isEmpty()) {
                String code = province.orElse("");
                problems.put(code, RecastFault.UNKNOWN_PROVINCE.at(code, from, to));
                return new Place(Optional.empty(), false);
            }
            var ofCommune = commune.map(code -> known(UnitKind.COMMUNE, code)).orElse(Set.of());
            if (ofCommune.isEmpty()) {
                return new Place(only(ofProvince), false);
            }
            if (!ofProvince.containsAll(ofCommune)) {
                String pair = province.orElseThrow() + ", " + commune.orElseThrow();
                problems.put(pair, RecastFault.ELSEWHERE.at(pair));
            }
            return new Place(only(ofCommune), true);
        }

        private Set<UnitRef> known(UnitKind kind, String code) {
            return code.matches("[0-9A-Z]{1,16}")
                    ? concordance.provinces(new UnitRef(from, kind, code))
                    : Set.of();
        }

        private Optional<String> only(Set<UnitRef> provinces) {
            return provinces.size() == 1
                    ? Optional.of(provinces.iterator().next().code())
                    : Optional.empty();
        }
    }
}
