package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Edition.Status;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;

/**
 * What {@code edition.yaml} says; empty where it is wrong.
 *
 * @param kind what the year holds
 */
record EditionFile(
        Optional<Placed<EditionId>> id,
        Optional<LanguageText> title,
        Optional<Status> status,
        Optional<LanguageText> statusReason,
        Optional<LegalAct> legalAct,
        Optional<Period> registry,
        Kind kind,
        Optional<Placed<String>> plan,
        Optional<Placed<String>> surveys,
        Optional<Placed<String>> methodology,
        List<Placed<String>> instruments,
        Optional<Placed<String>> sampling,
        Optional<Placed<String>> fieldwork,
        Optional<Placed<String>> published,
        List<String> sources) {

    /** What a year holds. */
    enum Kind {
        INDEX,
        PLAN,
        SURVEYS
    }
}
