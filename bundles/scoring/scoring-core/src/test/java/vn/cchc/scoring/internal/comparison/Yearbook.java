package vn.cchc.scoring.internal.comparison;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.cchc.edition.Edition;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.internal.difference.DifferenceOfEditions;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.scoring.Comparisons;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.computation.Computation;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerTable;
import vn.cchc.testing.OfferedEditions;

/** Real years of SIPAS with made-up answers, scored and published. */
final class Yearbook {
    static final Registry REGISTRY = new CsvRegistry();
    private static final Path YEARS = Path.of("../../years");

    final KeptInMemory results = new KeptInMemory();
    private final Map<String, AnswerTable> tables = new HashMap<>();
    private final List<AnswerSet> sets = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();

    static Edition year(String name) {
        return new Examination(REGISTRY)
                .examine(YearSource.of(YEARS.resolve(name + "/src/main/resources")))
                .orRefuse();
    }

    /** Forms at random places, the answers of a place alike; the same seed gives the same. */
    static AnswerTable forms(Edition edition, int count, long seed) {
        var random = new Random(seed);
        var methodology = edition.shareOfAnswers().orElseThrow();
        List<Commune> communes = REGISTRY.communes(edition.registry());
        var places = new ArrayList<Commune>();
        for (int i = 0; i < count; i++) {
            places.add(communes.get(random.nextInt(communes.size())));
        }
        var columns = new ArrayList<AnswerTable.Column>();
        var units = methodology.units();
        columns.add(column(units.get("province"), places, place -> place.province().code()));
        columns.add(
                column(
                        units.get("district"),
                        places,
                        place -> place.district().map(UnitRef::code).orElse("1")));
        columns.add(column(units.get("commune"), places, place -> place.ref().code()));
        columns.add(column(units.get("village"), places, place -> "1"));
        for (var leaf : methodology.leaves()) {
            columns.add(
                    column(
                            leaf.question().orElseThrow(),
                            places,
                            place -> Integer.toString(1 + random.nextInt(5))));
        }
        return new AnswerTable(count, columns);
    }

    private static AnswerTable.Column column(
            String name, List<Commune> places, java.util.function.Function<Commune, String> value) {
        return AnswerTable.Column.of(name, places.size(), row -> value.apply(places.get(row)));
    }

    /** The same year with other units and, where there is one, another sampling design. */
    static Edition changed(Edition year, Period units, Optional<SamplingDesign> design) {
        return new Edition(
                year.id(),
                year.fingerprint(),
                year.bundle(),
                year.title(),
                year.status(),
                year.statusReason(),
                year.legalAct(),
                units,
                year.content(),
                year.instruments(),
                year.sampling(),
                design,
                year.fieldwork(),
                year.published(),
                year.sources());
    }

    /** Scores the answers, keeps them and publishes the result. */
    Result publish(Edition edition, AnswerTable table) {
        String id = "answers-" + edition.id();
        var set =
                new AnswerSet(
                        id,
                        edition.id(),
                        edition.fingerprint(),
                        "form",
                        AnswerSet.State.RELEASED,
                        table.rows(),
                        false,
                        "import.csv",
                        Instant.EPOCH,
                        "lan",
                        Optional.of(Instant.EPOCH),
                        Optional.of("lan"),
                        Optional.of(
                                Fingerprint.of(
                                        id.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        var population = new HashMap<UnitRef, Long>();
        REGISTRY.provinces(edition.registry())
                .forEach(province -> population.put(province.ref(), province.population()));
        var draft =
                new Computation(edition, set, population)
                        .draft(table, "result-" + edition.id(), "lan", Instant.EPOCH)
                        .orRefuse();
        var result = SmallYear.published(draft, "minh");
        editions.add(edition);
        sets.add(set);
        tables.put(id, table);
        results.add(result);
        return result;
    }

    Comparisons comparisons() {
        return new PublishedComparisons(
                results,
                new OfferedEditions(editions),
                new DifferenceOfEditions(),
                new FrozenAnswers(sets, tables),
                REGISTRY);
    }
}
