package vn.cchc.figures.internal;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Access;
import vn.cchc.figures.CatalogueChange;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.internal.catalogue.CatalogueColumns;
import vn.cchc.figures.internal.catalogue.CatalogueReading;
import vn.cchc.figures.internal.catalogue.IndicatorCells;
import vn.cchc.figures.internal.catalogue.ShippedCatalogue;
import vn.cchc.figures.internal.faults.CatalogueFault;
import vn.cchc.figures.internal.files.CsvText;
import vn.cchc.figures.internal.files.FigureFile;
import vn.cchc.figures.internal.store.IndicatorStore;
import vn.cchc.figures.internal.values.Rights;
import vn.cchc.model.Refusal;
import vn.cchc.sheets.table.SafeCell;
import vn.cchc.sheets.table.TableFile;
import vn.cchc.sheets.table.TableRow;

/** The catalogue in the database; what the bundle ships goes in when it is not there. */
@Component
public final class StoredIndicators implements Indicators {
    private static final Logger LOG = LoggerFactory.getLogger(StoredIndicators.class);
    private static final String SYSTEM = "system";

    private final IndicatorStore store;
    private final Access access;
    private final Clock clock;

    @Activate
    public StoredIndicators(@Reference IndicatorStore store, @Reference Access access) {
        this(store, access, Clock.systemUTC());
    }

    StoredIndicators(IndicatorStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
        shipped();
    }

    private void shipped() {
        var there = newest();
        var missing =
                ShippedCatalogue.indicators().stream()
                        .filter(indicator -> !there.containsKey(indicator.code()))
                        .toList();
        try {
            keep(missing, SYSTEM);
        } catch (Refusal another) {
            LOG.info("Another server has just put the catalogue of indicators in");
        }
    }

    @Override
    public List<Indicator> all() {
        return List.copyOf(newest().values());
    }

    private Map<String, Indicator> newest() {
        var newest = new TreeMap<String, Indicator>();
        store.all().forEach(version -> newest.put(version.code(), version));
        return newest;
    }

    @Override
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(newest().get(code));
    }

    @Override
    public List<Indicator> versions(String code) {
        return store.all().stream().filter(version -> version.code().equals(code)).toList();
    }

    @Override
    public List<Indicator> everyVersion() {
        return store.all();
    }

    @Override
    public CatalogueChange importCatalogue(String file, InputStream content, String who) {
        needStatistician(who);
        var table = FigureFile.of(file, CatalogueColumns.ALL, CatalogueColumns.REQUIRED);
        var rows = table.read(content).orRefuse();
        var changes = change(table, rows, who);
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        changes.forEach(i -> (i.version() == 1 ? added : changed).add(i.code()));
        return new CatalogueChange(added, changed, rows.size() - changes.size());
    }

    @Override
    public Indicator keep(Map<String, String> cells, String who) {
        needStatistician(who);
        var row = TableRow.of(cells);
        var table = FigureFile.of("", CatalogueColumns.ALL, CatalogueColumns.REQUIRED);
        var changes = change(table, List.of(row), who);
        return changes.isEmpty() ? find(row.cell("code")).orElseThrow() : changes.get(0);
    }

    /** The new versions. */
    private List<Indicator> change(TableFile table, List<TableRow> rows, String who) {
        var verdict = new CatalogueReading(newest()).read(rows);
        if (!verdict.problems().isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, table.listed(verdict.problems()));
        }
        var changes = verdict.orRefuse();
        keep(changes, who);
        LOG.info("Catalogue of indicators: {} new versions by {}", changes.size(), who);
        return changes;
    }

    private void keep(List<Indicator> versions, String who) {
        store.keep(versions, clock.instant().truncatedTo(ChronoUnit.MILLIS), who);
    }

    private void needStatistician(String who) {
        if (!new Rights(access.find(who)).statistician()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, CatalogueFault.NOT_A_STATISTICIAN.at(""));
        }
    }

    @Override
    public List<String> columns() {
        return CatalogueColumns.ALL;
    }

    @Override
    public byte[] catalogue() {
        var csv = CsvText.forSpreadsheets().row(CatalogueColumns.ALL);
        for (var indicator : all()) {
            var cells = new LinkedHashMap<>(IndicatorCells.of(indicator));
            cells.replaceAll((column, text) -> number(column) ? text : SafeCell.text(text));
            csv.row(List.copyOf(cells.values()));
        }
        return csv.bytes();
    }

    /** A negative number is no formula. */
    private static boolean number(String column) {
        return List.of("minimum", "maximum", "jump", "decimals").contains(column);
    }
}
