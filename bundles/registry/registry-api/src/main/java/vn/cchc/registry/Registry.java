package vn.cchc.registry;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** Looks up administrative units and central bodies of each period. Lists are in order of code. */
@ProviderType
public interface Registry {

    /** All periods known, oldest first. */
    List<Period> periods();

    List<Province> provinces(Period period);

    /** Empty for a period without districts. */
    List<District> districts(Period period);

    List<Commune> communes(Period period);

    List<Ministry> ministries(Period period);

    /**
     * The unit's record: {@link Province}, {@link District}, {@link Commune} or {@link Ministry}.
     */
    Optional<Unit> find(UnitRef ref);

    /** Units directly below, for example the districts of a province. */
    List<Unit> children(UnitRef ref);

    /** Into which units of the next period it went; empty when none are known. */
    List<Succession> successors(UnitRef ref);

    /** From which units of the period before it came. */
    List<Succession> predecessors(UnitRef ref);

    /**
     * The units of a kind whose name, full name, English name or alias is this text, whatever the
     * case, tone marks or spacing. More than one when the name is not unique (communes).
     */
    List<Unit> named(Period period, UnitKind kind, String text);

    /** The boundaries of the provinces as GeoJSON (WGS 84, for display only), if there are any. */
    Optional<String> boundaries(Period period);

    /** Changes when any record changes. */
    Fingerprint fingerprint();
}
