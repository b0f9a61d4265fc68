package vn.cchc.portal.internal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.edition.Edition;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanAct;
import vn.cchc.edition.PlanActivity;
import vn.cchc.edition.PlanParty;
import vn.cchc.edition.PlanProvision;
import vn.cchc.edition.PlanTask;
import vn.cchc.edition.Quarter;
import vn.cchc.model.LanguageText;
import vn.cchc.web.PageLanguage;

/** Makes the page of a plan. */
public final class PlanPages {
    private final Edition edition;
    private final Plan plan;
    private final List<String> years;
    private final PageLanguage in;
    private final PlanWords words;
    private final List<Quarter> columns;

    /**
     * @param edition a plan
     * @param years years of all plans, newest first
     */
    public PlanPages(Edition edition, List<String> years, PageLanguage in) {
        this.edition = edition;
        this.plan = edition.plan().orElseThrow();
        this.years = years;
        this.in = in;
        this.words = new PlanWords(in);
        this.columns = columns();
    }

    /** The quarters of the year, and those of the next in which something is done. */
    private List<Quarter> columns() {
        var columns = new TreeSet<Quarter>();
        for (int number = 1; number <= 4; number++) {
            columns.add(new Quarter(Integer.parseInt(edition.id().year()), number));
        }
        plan.tasks().forEach(task -> columns.addAll(task.quarters()));
        return List.copyOf(columns);
    }

    public PlanPage page() {
        String year = edition.id().year();
        return new PlanPage(
                in,
                year,
                in.say("Kế hoạch năm ", "Plan for ") + year,
                lead(),
                years,
                in.say(edition.title()),
                notes(),
                columns.stream().map(quarter -> PlanWords.column(quarter, year)).toList(),
                plan.tasks().stream().map(this::line).toList(),
                act(plan.act()),
                plan.legalBases().stream().map(this::act).toList(),
                chapters(),
                plan.document().name());
    }

    private String lead() {
        int activities = plan.tasks().stream().mapToInt(task -> task.activities().size()).sum();
        var lead = new LinkedHashSet<PlanParty>();
        plan.tasks().forEach(task -> lead.addAll(task.everyLead()));
        return in.say(
                "%d nhiệm vụ, %d hoạt động. Chủ trì: %s."
                        .formatted(plan.tasks().size(), activities, words.names(lead)),
                "%d tasks, %d activities. Led by: %s."
                        .formatted(plan.tasks().size(), activities, words.names(lead)));
    }

    /** The Vietnamese text is the document's own; the English one is not. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (in.english()) {
            notes.add(in.say(plan.translation()));
        }
        notes.add(in.say(plan.document().state()));
        return notes;
    }

    private PlanLine line(PlanTask task) {
        var source = task.source();
        return new PlanLine(
                task.number(),
                in.say(task.title()),
                columns.stream().map(task.quarters()::contains).toList(),
                task.introduction().map(in::say),
                words.names(task.everyLead()),
                words.names(task.partners().isEmpty() ? task.everyPartner() : task.partners()),
                task.stated().map(words::span),
                in.say(
                        "mục %s, trang %s".formatted(source.section(), source.pages()),
                        "section %s, page %s".formatted(source.section(), source.pages())),
                task.uncertain().map(in::say),
                task.activities().stream().map(a -> activity(a, task)).toList());
    }

    private PlanLine.Activity activity(PlanActivity activity, PlanTask task) {
        boolean own = !task.partners().isEmpty() && !activity.partners().equals(task.partners());
        return new PlanLine.Activity(
                in.say(activity.text()),
                activity.quarters().map(words::span),
                own ? Optional.of(words.names(activity.partners())) : Optional.empty(),
                activity.uncertain().map(in::say));
    }

    private PlanPage.Act act(PlanAct act) {
        return new PlanPage.Act(
                name(act.number(), act.date()),
                in.say(act.title()),
                in.say(act.issuer()),
                act.signer().map(in::say),
                act.known().map(LegalAct::path).map(path -> "/id/" + path),
                act.uncertain().map(in::say));
    }

    private String name(Optional<String> number, Optional<LocalDate> date) {
        return number.orElse(in.say("Không rõ số", "Number unknown"))
                + date.map(d -> ", " + in.date(d)).orElse("");
    }

    private List<PlanPage.Chapter> chapters() {
        return Arrays.stream(PlanProvision.Kind.values())
                .filter(kind -> !plan.provisions(kind).isEmpty())
                .map(kind -> new PlanPage.Chapter(in.say(heading(kind)), paragraphs(kind)))
                .toList();
    }

    private List<String> paragraphs(PlanProvision.Kind kind) {
        return plan.provisions(kind).stream()
                .map(provision -> provision.section() + ". " + in.say(provision.text()))
                .toList();
    }

    private static LanguageText heading(PlanProvision.Kind kind) {
        return switch (kind) {
            case ARTICLE -> new LanguageText("Các điều của quyết định", "Articles of the decision");
            case PURPOSE -> new LanguageText("Mục tiêu", "Purposes");
            case REQUIREMENT -> new LanguageText("Yêu cầu", "Requirements");
            case RESPONSIBILITY -> new LanguageText("Trách nhiệm thực hiện", "Responsibilities");
            case BUDGET -> new LanguageText("Kinh phí", "Budget");
        };
    }
}
