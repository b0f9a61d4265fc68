package vn.cchc.scoring.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.scoring.internal.graph.PublishedTable.Row;

/**
 * Finds what a published figure is about: a unit of the registry when it knows one by the printed
 * name, else a thing of its own that is only known as printed.
 */
record PrintedUnits(Registry registry, PrintedWords words) {
    private static final Period BEFORE_2025 = new Period("2024");
    private static final Period SINCE_2025 = new Period("2026");

    /**
     * What a figure is about.
     *
     * @param known whether another room describes it
     */
    record Place(String iri, LanguageText name, boolean known) {

        void tell(Sentences out) {
            if (!known) {
                out.type(iri, Vocabulary.DEF + "PrintedUnit");
                out.name(iri, name);
            }
        }
    }

    Place of(Row row) {
        return known(row).orElseGet(() -> printed(row));
    }

    private Optional<Place> known(Row row) {
        var period = period(row);
        return switch (row.scope()) {
            case "province", "sipas" -> named(period, UnitKind.PROVINCE, row.unitName());
            case "ministry" -> named(period, UnitKind.MINISTRY, row.unitName());
            case "region" -> region(period, row.unitName());
            case "national" -> nation(period).filter(n -> n.name().vi().equals(row.unitName()));
            default -> Optional.empty();
        };
    }

    private Optional<Place> named(Period period, UnitKind kind, String name) {
        var units = registry.named(period, kind, name);
        return units.size() == 1 ? Optional.of(place(units.get(0))) : Optional.empty();
    }

    private static Place place(Unit unit) {
        return new Place(Vocabulary.ID + unit.ref().path(), unit.label(), true);
    }

    private Optional<Place> region(Period period, String name) {
        return registry.provinces(period).stream()
                .filter(province -> province.region().vi().equals(name))
                .findFirst()
                .map(
                        province ->
                                new Place(
                                        Vocabulary.ID
                                                + "region/"
                                                + period
                                                + "/"
                                                + province.regionCode(),
                                        province.region(),
                                        true));
    }

    private static Optional<Place> nation(Period period) {
        return Optional.of(
                new Place(Vocabulary.ID + UnitRef.nation(period).path(), UnitNames.NATION, true));
    }

    private Place printed(Row row) {
        byte[] key = (row.scope() + "\n" + row.unitName()).getBytes(StandardCharsets.UTF_8);
        return new Place(
                Vocabulary.ID + "printed-unit/" + Fingerprint.of(key).brief(),
                words.unit(row),
                false);
    }

    private static Period period(Row row) {
        return row.isYear() && row.year().compareTo("2025") >= 0 ? SINCE_2025 : BEFORE_2025;
    }
}
