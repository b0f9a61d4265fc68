package vn.cchc.scoring.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import vn.cchc.model.LanguageText;
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
    private static final String WORDING = "2";

    private static final String STRUCTURE = Vocabulary.ID + "structure/published";
    private static final String PILOT = Vocabulary.ID + "round/pilot";

    private final Registry registry;
    private final PrintedWords words = PrintedWords.shipped();
    private final PrintedUnits units;
    private final List<PublishedTable> tables;

    @Activate
    public HistoryStatements(@Reference Registry registry) {
        this.registry = registry;
        this.units = new PrintedUnits(registry, words);
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
    public LanguageText title() {
        return new LanguageText(
                "Số liệu công bố của các năm trước", "Figures published in earlier years");
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
        out.name(PILOT, new LanguageText("Đợt thí điểm", "Pilot round"));
        var told = new HashSet<String>();
        tables.forEach(table -> table(out, table, told));
    }

    private static void structure(Sentences out) {
        var structure =
                DataStructure.begin(
                        out,
                        STRUCTURE,
                        new LanguageText(
                                "Cấu trúc số liệu đã công bố trước đây",
                                "Structure of figures published earlier"));
        for (String dimension : List.of("publishedYear", "scope", "unitName", "measureName")) {
            structure.dimension(Vocabulary.DEF + dimension);
        }
        structure.dimension(FigureStructure.AREA);
        structure.dimension(FigureStructure.PERIOD);
        structure.measure(FigureStructure.VALUE);
        structure.attribute(Vocabulary.DCT + "source");
        structure.attribute(FigureStructure.UNIT);
    }

    private void table(Sentences out, PublishedTable table, Set<String> told) {
        String dataSet = dataSet(table);
        String index = UnitNames.index(table.index());
        out.type(dataSet, Vocabulary.QB + "DataSet");
        out.name(
                dataSet,
                new LanguageText(
                        index + ": số liệu đã công bố trước đây",
                        index + ": figures published earlier"));
        out.link(dataSet, Vocabulary.QB + "structure", STRUCTURE);
        out.say(dataSet, Vocabulary.DEF + "index", Term.text(table.index()));
        for (Row row : table.rows()) {
            var place = units.of(row);
            if (told.add(place.iri())) {
                place.tell(out);
            }
            row(out, table, row, place);
        }
    }

    private static String dataSet(PublishedTable table) {
        return Vocabulary.ID + "published/" + table.index();
    }

    private void row(Sentences out, PublishedTable table, Row row, PrintedUnits.Place place) {
        String dataSet = dataSet(table);
        String iri = dataSet + "/" + row.year() + "/" + row.id();
        out.type(iri, Vocabulary.QB + "Observation");
        out.type(iri, Vocabulary.DEF + "PublishedFigure");
        out.name(iri, name(UnitNames.index(table.index()), row, place));
        out.link(iri, Vocabulary.QB + "dataSet", dataSet);
        out.say(iri, Vocabulary.DEF + "publishedYear", Term.text(row.year()));
        out.say(iri, Vocabulary.DEF + "scope", Term.text(row.scope()));
        out.say(iri, Vocabulary.DEF + "unitName", Term.text(row.unit()));
        out.say(iri, Vocabulary.DEF + "measureName", Term.text(row.measure()));
        out.say(iri, FigureStructure.VALUE, Term.decimal(row.value()));
        out.say(iri, Vocabulary.DCT + "source", Term.text(row.source()));
        if (table.index().equals("sipas") || row.measure().contains("percent")) {
            out.link(iri, FigureStructure.UNIT, FigureStructure.PERCENT);
        }
        out.say(
                iri,
                FigureStructure.PERIOD,
                row.isYear() ? Term.year(row.year()) : Term.iri(PILOT));
        out.link(iri, FigureStructure.AREA, place.iri());
    }

    private LanguageText name(String index, Row row, PrintedUnits.Place place) {
        var what = words.measure(row);
        if (row.isYear()) {
            return UnitNames.figure(place.name(), what, index + " " + row.year());
        }
        return new LanguageText(
                "%s: %s (%s, đợt thí điểm)".formatted(place.name().vi(), what.vi(), index),
                "%s: %s (%s, pilot round)".formatted(place.name().en(), what.en(), index));
    }
}
