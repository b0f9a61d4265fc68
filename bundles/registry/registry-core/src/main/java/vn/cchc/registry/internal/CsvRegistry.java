package vn.cchc.registry.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.registry.District;
import vn.cchc.registry.Ministry;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Succession;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.tables.RegistryFiles;
import vn.cchc.registry.internal.tables.UnitTables;

/**
 * The registry read from the CSV files of this bundle. The units are reference data released with
 * the product and the same on every server, so they are not copied into the database.
 */
@Component
public final class CsvRegistry implements Registry {
    private final UnitTables tables;
    private final RegistryFiles files;
    private final Fingerprint fingerprint;

    @Activate
    public CsvRegistry() {
        this(RegistryFiles.shipped());
    }

    CsvRegistry(RegistryFiles files) {
        this.files = files;
        this.tables = UnitTables.read(files).orRefuse();
        this.fingerprint = files.fingerprint();
    }

    @Override
    public List<Period> periods() {
        return tables.periods().stream().sorted().toList();
    }

    @Override
    public List<Province> provinces(Period period) {
        return tables.all(period, UnitKind.PROVINCE, Province.class);
    }

    @Override
    public List<District> districts(Period period) {
        return tables.all(period, UnitKind.DISTRICT, District.class);
    }

    @Override
    public List<Commune> communes(Period period) {
        return tables.all(period, UnitKind.COMMUNE, Commune.class);
    }

    @Override
    public List<Ministry> ministries(Period period) {
        return tables.all(period, UnitKind.MINISTRY, Ministry.class);
    }

    @Override
    public Optional<Unit> find(UnitRef ref) {
        return Optional.ofNullable(tables.find(ref));
    }

    @Override
    public List<Unit> children(UnitRef ref) {
        return tables.children(ref);
    }

    @Override
    public List<Succession> successors(UnitRef ref) {
        return tables.successors(ref);
    }

    @Override
    public List<Succession> predecessors(UnitRef ref) {
        return tables.predecessors(ref);
    }

    @Override
    public List<Unit> named(Period period, UnitKind kind, String text) {
        return tables.named(period, kind, text);
    }

    @Override
    public Optional<String> boundaries(Period period) {
        byte[] content = files.boundaries(period.code());
        return content.length == 0
                ? Optional.empty()
                : Optional.of(new String(content, StandardCharsets.UTF_8));
    }

    @Override
    public Fingerprint fingerprint() {
        return fingerprint;
    }
}
