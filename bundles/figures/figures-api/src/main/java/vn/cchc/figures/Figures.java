package vn.cchc.figures;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.UnitRef;

/** What everybody may see: the newest approved value of each indicator, unit and time. */
@ProviderType
public interface Figures {
    /** By indicator, unit and time. */
    List<Observation> published();

    /** Of one indicator, by unit and time. */
    List<Observation> published(String indicator);

    /**
     * One series, with what predecessors of the unit gave where that can be put together.
     *
     * @throws vn.cchc.model.Refusal NOT_FOUND when there is no such indicator or unit
     */
    Series series(String indicator, UnitRef unit);

    /** Changes when anything public does. */
    String revision();
}
