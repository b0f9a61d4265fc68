package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.PlanActivity;
import vn.cchc.edition.PlanParty;
import vn.cchc.edition.PlanSource;
import vn.cchc.edition.PlanTask;
import vn.cchc.edition.QuarterSpan;
import vn.cchc.edition.internal.faults.PlanFault;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.LanguageText;

/** Reads the tasks of a plan and their activities. */
final class PlanTaskReader {
    private static final int MOST_TASKS = 999;
    private static final String UNCERTAIN = "uncertain";

    private final PlanPartyReader parties;
    private final PlanYear year;
    private final QuarterReader quarters;

    PlanTaskReader(PlanPartyReader parties, PlanYear year) {
        this.parties = parties;
        this.year = year;
        this.quarters = new QuarterReader(year);
    }

    List<PlanTask> read(List<FieldReader> groups) {
        var tasks = new ArrayList<PlanTask>();
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < groups.size(); i++) {
            Optional<Placed<Integer>> number = groups.get(i).number("number", 1, MOST_TASKS);
            int place = i + 1;
            number.ifPresent(n -> examineNumber(n, place, numbers));
            task(groups.get(i), number.map(Placed::value)).ifPresent(tasks::add);
        }
        return tasks;
    }

    private void examineNumber(Placed<Integer> number, int place, Set<Integer> above) {
        if (!above.add(number.value())) {
            year.problems().add(PlanFault.TASK_TWICE, number.where(), number.value(), place);
        } else if (number.value() != place) {
            year.problems().add(PlanFault.TASK_ORDER, number.where(), number.value(), place);
        }
    }

    private Optional<PlanTask> task(FieldReader group, Optional<Integer> number) {
        Optional<LanguageText> title = group.languages("title");
        Optional<LanguageText> introduction = group.optionalLanguages("introduction");
        List<PlanParty> lead = parties.named(group.optionalTexts("lead"));
        List<PlanParty> partners = parties.named(group.optionalTexts("partners"));
        Optional<QuarterSpan> stated = quarters.read(group);
        List<FieldReader> below = group.optionalGroups("activities");
        Optional<PlanSource> source = group.group("source").flatMap(this::source);
        Optional<LanguageText> uncertain = group.optionalLanguages(UNCERTAIN);
        var activities = new ArrayList<PlanActivity>();
        for (var activity : below) {
            activity(activity, activities.size() + 1, group, lead, partners)
                    .ifPresent(activities::add);
        }
        if (below.isEmpty()) {
            requireTime(group);
            requireLead(group, group);
        }
        group.refuseOthers();
        return number.isPresent() && title.isPresent() && source.isPresent()
                ? Optional.of(
                        new PlanTask(
                                number.get(),
                                title.get(),
                                introduction,
                                lead,
                                partners,
                                stated,
                                activities,
                                source.get(),
                                uncertain))
                : Optional.empty();
    }

    private Optional<PlanActivity> activity(
            FieldReader group,
            int number,
            FieldReader task,
            List<PlanParty> lead,
            List<PlanParty> partners) {
        Optional<LanguageText> text = group.languages("text");
        Optional<QuarterSpan> span = quarters.read(group);
        List<PlanParty> ownLead = parties.named(group.optionalTexts("lead"));
        List<PlanParty> ownPartners = parties.named(group.optionalTexts("partners"));
        Optional<LanguageText> uncertain = group.optionalLanguages(UNCERTAIN);
        requireTime(group);
        requireLead(group, task);
        group.refuseOthers();
        return text.map(
                t ->
                        new PlanActivity(
                                number,
                                t,
                                span,
                                group.has("lead") ? ownLead : lead,
                                group.has("partners") ? ownPartners : partners,
                                uncertain));
    }

    private void requireTime(FieldReader group) {
        if (!group.has(QuarterReader.FIELD) && !group.has(UNCERTAIN)) {
            year.problems().add(PlanFault.NO_TIME, group.where());
        }
    }

    private void requireLead(FieldReader group, FieldReader task) {
        if (!group.has("lead") && !task.has("lead")) {
            year.problems().add(PlanFault.NO_LEAD, group.where());
        }
    }

    private Optional<PlanSource> source(FieldReader group) {
        Optional<Placed<String>> section = group.text("section");
        Optional<String> pages = range(group, "pages");
        Optional<String> lines = range(group, "lines");
        group.refuseOthers();
        return section.isPresent() && pages.isPresent() && lines.isPresent()
                ? Optional.of(new PlanSource(section.get().value(), pages.get(), lines.get()))
                : Optional.empty();
    }

    private Optional<String> range(FieldReader group, String name) {
        Optional<Placed<String>> text = group.text(name);
        text.filter(t -> !t.value().matches("[1-9][0-9]{0,5}(-[1-9][0-9]{0,5})?"))
                .ifPresent(t -> year.problems().add(PlanFault.PLACE, t.where(), t.value()));
        return text.map(Placed::value);
    }
}
