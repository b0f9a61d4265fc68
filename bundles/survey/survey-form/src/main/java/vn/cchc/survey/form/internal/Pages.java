package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javarosa.core.model.instance.TreeElement;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.form.FilledForm;
import vn.cchc.survey.form.FormItem;
import vn.cchc.survey.form.FormMatrix;
import vn.cchc.survey.form.FormNote;
import vn.cchc.survey.form.FormPage;
import vn.cchc.survey.form.FormQuestion;
import vn.cchc.survey.form.FormSection;
import vn.cchc.survey.form.Interview;
import vn.cchc.survey.form.RepeatControl;
import vn.cchc.survey.form.internal.FilledInstance.Settled;

/** Lays a form with answers out in pages. */
final class Pages {
    private final FormParts parts;
    private final Settled settled;
    private final Wording wording;
    private final Asked asked;
    private final List<FormPage> pages = new ArrayList<>();
    private final FilledInstance engine;
    private final GivenAnswers given;

    Pages(FormParts parts, FilledInstance engine, GivenAnswers given, Settled settled) {
        this.parts = parts;
        this.engine = engine;
        this.given = given;
        this.settled = settled;
        this.wording = new Wording(parts, settled.instance());
        this.asked = new Asked(parts, engine, given, settled, wording);
    }

    FilledForm filled() {
        collect(parts.root(), settled.instance().getRoot(), "", "", parts.title());
        return new FilledForm(
                pages,
                asked.answers(),
                asked.faults(),
                given.unknown(),
                asked.row(),
                new Submission(settled.instance())::of);
    }

    /**
     * The pages of a group, a turn or the form itself.
     *
     * @param path of the first page; empty for the form, whose pages are named by what they hold
     */
    private void collect(
            Item group, TreeElement element, String prefix, String path, LanguageText title) {
        if (asked.matrix(group)) {
            add(path, title, List.of(matrix(group, element, path, Optional.empty())));
            return;
        }
        var run = new ArrayList<FormItem>();
        String name = path;
        for (var item : group.children()) {
            String itemPath = prefix + item.name();
            if (item.kind().holds() && (group == parts.root() || item.repeats())) {
                add(name, title, run);
                run.clear();
                name = "";
                pagesOf(item, element, itemPath, title);
            } else {
                name = name.isEmpty() ? itemPath : name;
                item(item, element.getChild(item.name(), 0), itemPath).ifPresent(run::add);
            }
        }
        add(name, title, run);
    }

    private void add(String path, LanguageText title, List<FormItem> items) {
        if (!items.isEmpty()) {
            pages.add(new FormPage(path, title, items));
        }
    }

    private void pagesOf(Item item, TreeElement parent, String path, LanguageText around) {
        if (item.kind() == Kind.REPEAT) {
            turns(item, parent, path, around);
            return;
        }
        TreeElement element = parent.getChild(item.name(), 0);
        if (element.isRelevant()) {
            collect(item, element, path + "/", path, label(item, element).orElse(around));
        }
    }

    private void turns(Item repeat, TreeElement parent, String path, LanguageText around) {
        int count = settled.turns().get(path);
        boolean open = !repeat.fixedTurns();
        if (open && parent.isRelevant() && count == 0 && engine.mayRepeat(repeat, parent)) {
            asked.turns(path, 0);
            none(repeat, parent, path, around);
        }
        for (int i = 0; i < count; i++) {
            TreeElement turn = parent.getChild(repeat.name(), i);
            if (turn.isRelevant()) {
                if (open) {
                    asked.turns(path, count);
                }
                turn(repeat, turn, path, i + 1, count, around);
            }
        }
    }

    private void none(Item repeat, TreeElement parent, String path, LanguageText around) {
        Optional<LanguageText> label = label(repeat, parent);
        add(path, label.orElse(around), List.of(new RepeatControl(path, label, 0, 0, true)));
    }

    private void turn(
            Item repeat,
            TreeElement turn,
            String path,
            int number,
            int count,
            LanguageText around) {
        Optional<LanguageText> label = label(repeat, turn);
        String turnPath = path + "[" + number + "]";
        int before = pages.size();
        collect(repeat, turn, turnPath + "/", turnPath, label.orElse(around));
        if (!repeat.fixedTurns()) {
            boolean mayAdd = number == count && count < Interview.MOST_TURNS;
            var control = new RepeatControl(path, label, number, count, mayAdd);
            if (pages.size() == before) {
                add(turnPath, label.orElse(around), List.of(control));
            } else {
                FormPage last = pages.remove(pages.size() - 1);
                var items = new ArrayList<>(last.items());
                items.add(control);
                add(last.path(), last.title(), items);
            }
        }
    }

    private Optional<LanguageText> label(Item item, TreeElement place) {
        return item.label().map(text -> wording.of(text, place));
    }

    private Optional<FormItem> item(Item item, TreeElement element, String path) {
        if (!element.isRelevant() || item.kind() == Kind.CALCULATE) {
            return Optional.empty();
        }
        return switch (item.kind()) {
            case GROUP -> group(item, element, path);
            case NOTE ->
                    Optional.of(
                            new FormNote(
                                    path,
                                    label(item, element).orElseThrow(),
                                    item.hint().map(t -> wording.of(t, element))));
            default -> Optional.of(asked.question(item, element, path));
        };
    }

    private Optional<FormItem> group(Item group, TreeElement element, String path) {
        Optional<LanguageText> title = label(group, element);
        if (asked.matrix(group)) {
            FormMatrix matrix = matrix(group, element, path, title);
            return Optional.<FormItem>of(matrix).filter(m -> !matrix.rows().isEmpty());
        }
        var items = new ArrayList<FormItem>();
        for (var item : group.children()) {
            TreeElement child = element.getChild(item.name(), 0);
            item(item, child, path + "/" + item.name()).ifPresent(items::add);
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormSection(path, title, items));
    }

    private FormMatrix matrix(
            Item group, TreeElement element, String path, Optional<LanguageText> title) {
        var rows = new ArrayList<FormQuestion>();
        for (var item : group.children()) {
            TreeElement child = element.getChild(item.name(), 0);
            if (item.kind().chosen() && !Asked.heading(item) && child.isRelevant()) {
                rows.add(asked.question(item, child, path + "/" + item.name()));
            }
        }
        var first = group.children().stream().filter(i -> i.kind().chosen()).findFirst();
        return new FormMatrix(path, title, parts.choices(first.orElseThrow().path()), rows);
    }
}
