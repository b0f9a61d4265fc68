package vn.cchc.campaign.internal.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * The plan of a campaign as it is sent.
 *
 * @param edition index and year, {@code sipas/2024}
 * @param admission {@code open} or {@code invited}
 * @param opens day as {@code 2026-11-30}
 * @param quota left out or 0 for no limit
 */
public record PlanRecord(
        String edition,
        String instrument,
        String admission,
        TextRecord title,
        TextRecord introduction,
        String opens,
        String closes,
        Integer quota) {

    /** A text in both languages. */
    public record TextRecord(String vi, String en) {
        static TextRecord of(LanguageText text) {
            return new TextRecord(text.vi(), text.en());
        }
    }

    static PlanRecord of(CampaignPlan plan) {
        return new PlanRecord(
                plan.edition().toString(),
                plan.instrument(),
                plan.admission().word(),
                TextRecord.of(plan.title()),
                TextRecord.of(plan.introduction()),
                plan.opens().toString(),
                plan.closes().toString(),
                plan.quota());
    }

    /** The plan, or everything in it that cannot be read. */
    CampaignPlan plan() {
        var problems = new ArrayList<Problem>();
        missing("instrument", instrument, problems);
        var id = edition(problems);
        var admitted = admission(problems);
        var first = day("opens", opens, problems);
        var last = day("closes", closes, problems);
        var heading = text("title", title, problems);
        var words = text("introduction", introduction, problems);
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return new CampaignPlan(
                id, instrument, admitted, heading, words, first, last, quota == null ? 0 : quota);
    }

    private static void missing(String field, String value, List<Problem> problems) {
        if (value == null || value.isBlank()) {
            problems.add(CampaignFault.NO_PLAN.at(field, field));
        }
    }

    private EditionId edition(List<Problem> problems) {
        try {
            return EditionId.parse(String.valueOf(edition));
        } catch (IllegalArgumentException e) {
            problems.add(CampaignFault.NO_PLAN.at("edition", "edition"));
            return null;
        }
    }

    private Admission admission(List<Problem> problems) {
        return Arrays.stream(Admission.values())
                .filter(a -> a.word().equals(admission))
                .findFirst()
                .orElseGet(
                        () -> {
                            problems.add(CampaignFault.NO_PLAN.at("admission", "admission"));
                            return null;
                        });
    }

    private static LocalDate day(String field, String day, List<Problem> problems) {
        try {
            return LocalDate.parse(String.valueOf(day));
        } catch (DateTimeParseException e) {
            problems.add(CampaignFault.NO_PLAN.at(field, field));
            return null;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static LanguageText text(String field, TextRecord text, List<Problem> problems) {
        if (text == null || blank(text.vi()) || blank(text.en())) {
            problems.add(CampaignFault.NO_TEXT.at(field));
            return null;
        }
        return new LanguageText(text.vi(), text.en());
    }
}
