package vn.cchc.scoring.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.internal.graph.PublishedTable.Row;

/**
 * Tells the graph figures that were published before this system computed any, each with its
 * source. A unit that the registry knows by this name is linked; every unit is also told as it was
 * printed.
 */
@Component
public final class HistoryStatements implements GraphSource {
    /** Counts up when the same figures are told in other words. */
    private static final String WORDING = "1";

    private static final String STRUCTURE = Vocabulary.ID + "structure/published";
    private static final Period BEFORE_2025 = new Period("2024");
    private static final Period SINCE_2025 = new Period("2026");

    private final Registry registry;
    private final List<PublishedTable> tables;

    @Activate
    public HistoryStatements(@Reference Registry registry) {
        this.registry = registry;
        this.tables =
                List.of(
                        PublishedTable.shipped("sipas", "sipas-published.csv"),
                        PublishedTable.shipped("par-index", "par-index-published.csv"));
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String revision() {
        String inputs =
                registry.fingerprint()
                        + tables.stream()
                                .map(table -> table.content().sha256())
                                .collect(Collectors.joining());
        return WORDING + "-" + Fingerprint.of(inputs.getBytes(StandardCharsets.UTF_8)).brief();
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        structure(out);
        tables.forEach(table -> table(out, table));
    }

    private static void structure(Sentences out) {
        var structure = DataStructure.begin(out, STRUCTURE);
        for (String dimension : List.of("publishedYear", "scope", "unitName", "measureName")) {
            structure.dimension(Vocabulary.DEF + dimension);
        }
        structure.measure(FigureStructure.VALUE);
        structure.attribute(FigureStructure.AREA);
        structure.attribute(FigureStructure.PERIOD);
        structure.attribute(Vocabulary.DCT + "source");
    }

    private void table(Sentences out, PublishedTable table) {
        String dataSet = Vocabulary.ID + "published/" + table.index();
        out.type(dataSet, Vocabulary.QB + "DataSet");
        out.link(dataSet, Vocabulary.QB + "structure", STRUCTURE);
        out.say(dataSet, Vocabulary.DEF + "index", Term.text(table.index()));
        table.rows().forEach(row -> row(out, dataSet, row));
    }

    private void row(Sentences out, String dataSet, Row row) {
        String iri = dataSet + "/" + row.year() + "/" + row.id();
        out.type(iri, Vocabulary.QB + "Observation");
        out.type(iri, Vocabulary.DEF + "PublishedFigure");
        out.link(iri, Vocabulary.QB + "dataSet", dataSet);
        out.say(iri, Vocabulary.DEF + "publishedYear", Term.text(row.year()));
        out.say(iri, Vocabulary.DEF + "scope", Term.text(row.scope()));
        out.say(iri, Vocabulary.DEF + "unitName", Term.text(row.unit()));
        out.say(iri, Vocabulary.DEF + "measureName", Term.text(row.measure()));
        out.say(iri, FigureStructure.VALUE, Term.decimal(row.value()));
        out.say(iri, Vocabulary.DCT + "source", Term.text(row.source()));
        if (isYear(row)) {
            out.say(iri, FigureStructure.PERIOD, Term.year(row.year()));
        }
        unit(row)
                .ifPresent(
                        unit -> out.link(iri, FigureStructure.AREA, Vocabulary.ID + unit.path()));
    }

    private Optional<UnitRef> unit(Row row) {
        var period = period(row);
        return switch (row.scope()) {
            case "province", "sipas" -> named(period, UnitKind.PROVINCE, row.unitName());
            case "ministry" -> named(period, UnitKind.MINISTRY, row.unitName());
            case "national" ->
                    Optional.of(UnitRef.nation(period))
                            .filter(nation -> row.unitName().equals("Việt Nam"));
            default -> Optional.empty();
        };
    }

    private Optional<UnitRef> named(Period period, UnitKind kind, String name) {
        var units = registry.named(period, kind, name);
        return units.size() == 1 ? Optional.of(units.get(0).ref()) : Optional.empty();
    }

    private static Period period(Row row) {
        return isYear(row) && row.year().compareTo("2025") >= 0 ? SINCE_2025 : BEFORE_2025;
    }

    private static boolean isYear(Row row) {
        return row.year().matches("[0-9]{4}");
    }
}
