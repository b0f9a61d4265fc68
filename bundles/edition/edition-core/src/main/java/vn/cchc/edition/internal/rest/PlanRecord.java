package vn.cchc.edition.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanAct;
import vn.cchc.edition.PlanParty;
import vn.cchc.edition.PlanProvision;
import vn.cchc.edition.PlanSource;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/**
 * A plan: who is to do what, when, and on which acts it rests.
 *
 * @param translation whose words those are that the document does not have in this language
 */
@Schema(description = "The plan of one year")
public record PlanRecord(
        DocumentRecord document,
        ActRecord act,
        List<ActRecord> legalBases,
        LanguageText translation,
        List<ProvisionRecord> provisions,
        List<PartyRecord> parties,
        List<PlanTaskRecord> tasks) {

    /** The text a plan was read from, and how good it is. */
    public record DocumentRecord(String name, LanguageText state) {}

    /**
     * An act; number, date and signer are left out where the document does not say them for
     * certain.
     *
     * @param date year-month-day
     */
    public record ActRecord(
            String number,
            String date,
            LanguageText issuer,
            LanguageText title,
            LanguageText signer,
            LanguageText uncertain) {
        static ActRecord of(PlanAct act) {
            return new ActRecord(
                    act.number().orElse(null),
                    act.date().map(LocalDate::toString).orElse(null),
                    act.issuer(),
                    act.title(),
                    act.signer().orElse(null),
                    act.uncertain().orElse(null));
        }
    }

    /**
     * A paragraph beside the tasks.
     *
     * @param kind article, purpose, requirement, responsibility or budget
     */
    public record ProvisionRecord(String kind, String section, LanguageText text) {
        static ProvisionRecord of(PlanProvision provision) {
            return new ProvisionRecord(
                    provision.kind().word(), provision.section(), provision.text());
        }
    }

    /**
     * Who leads or takes part.
     *
     * @param agencies addresses of the agencies in the graph, as far as the registry has them
     * @param groups kinds of units all of which belong to it
     */
    public record PartyRecord(
            String code, LanguageText name, List<String> agencies, List<String> groups) {
        static PartyRecord of(PlanParty party) {
            return new PartyRecord(
                    party.code(),
                    party.name(),
                    party.agencies().stream().map(UnitRef::path).toList(),
                    party.groups().stream().map(UnitKind::word).toList());
        }
    }

    /** Where something stands in the document. */
    public record SourceRecord(String section, String pages, String lines) {
        static SourceRecord of(PlanSource source) {
            return new SourceRecord(source.section(), source.pages(), source.lines());
        }
    }

    static PlanRecord of(Plan plan) {
        return new PlanRecord(
                new DocumentRecord(plan.document().name(), plan.document().state()),
                ActRecord.of(plan.act()),
                plan.legalBases().stream().map(ActRecord::of).toList(),
                plan.translation(),
                plan.provisions().stream().map(ProvisionRecord::of).toList(),
                plan.parties().stream().map(PartyRecord::of).toList(),
                plan.tasks().stream().map(PlanTaskRecord::of).toList());
    }
}
