package vn.cchc.survey.internal.importing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.Instrument;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.survey.form.FormDefinition;
import vn.cchc.survey.internal.faults.SetFault;

/** The forms of the editions on offer, each loaded once for as long as it does not change. */
public final class Templates {
    private final Editions editions;
    private final Map<Key, Loaded> loaded = new ConcurrentHashMap<>();

    private record Key(EditionId edition, String instrument) {}

    private record Loaded(Fingerprint fingerprint, FormDefinition form) {}

    public Templates(Editions editions) {
        this.editions = editions;
    }

    /** The scored form; a Refusal when there is no such edition, or it has no scored form. */
    public Template of(EditionId id) {
        Edition edition = edition(id);
        Instrument scored = edition.scoredInstrument().orElseThrow(() -> notScored(edition));
        return new Template(edition, form(edition, scored));
    }

    private static Refusal notScored(Edition edition) {
        SetFault fault =
                edition.plan().isPresent()
                        ? SetFault.OF_A_PLAN
                        : edition.surveys().isPresent() ? SetFault.OF_SURVEYS : SetFault.OF_POINTS;
        return new Refusal(Refusal.Kind.INVALID, fault.at("", edition.id()));
    }

    /** A form of an edition; a Refusal when there is no such edition or instrument. */
    public FormDefinition form(EditionId id, String instrument) {
        Edition edition = edition(id);
        return form(
                edition,
                edition.instrument(instrument)
                        .orElseThrow(() -> unknown(SetFault.NO_INSTRUMENT, id, instrument)));
    }

    private FormDefinition form(Edition edition, Instrument instrument) {
        return loaded.compute(
                        new Key(edition.id(), instrument.name()),
                        (key, old) ->
                                old != null && old.fingerprint().equals(edition.fingerprint())
                                        ? old
                                        : load(edition, instrument))
                .form();
    }

    private static Loaded load(Edition edition, Instrument instrument) {
        boolean scored = edition.scoredInstrument().filter(instrument::equals).isPresent();
        return new Loaded(
                edition.fingerprint(),
                (scored ? FormDefinition.load(instrument) : FormDefinition.forInterview(instrument))
                        .orRefuse());
    }

    /** A Refusal when there is no such edition. */
    public Edition edition(EditionId id) {
        return editions.find(id).orElseThrow(() -> unknown(SetFault.NO_EDITION, id));
    }

    private static Refusal unknown(SetFault fault, Object... words) {
        return new Refusal(Refusal.Kind.NOT_FOUND, fault.at("", words));
    }
}
