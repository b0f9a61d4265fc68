package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeReference;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;

/** Reads the codebook out of the loaded form, so that it says what the engine will really ask. */
final class Codebook {
    private final FormDef form;
    private final Languages languages;
    private final Map<String, Item> items;
    private final ChoiceLists lists;
    private final List<CodebookEntry> entries = new ArrayList<>();

    private Codebook(FormDef form, Languages languages, Item root, ChoiceLists lists) {
        this.lists = lists;
        this.form = form;
        this.languages = languages;
        this.items = root.all().collect(Collectors.toMap(Item::path, item -> item));
    }

    static List<CodebookEntry> of(FormDef form, Languages languages, Item root, ChoiceLists lists) {
        var codebook = new Codebook(form, languages, root, lists);
        codebook.collect(form, new LanguageText(form.getTitle(), form.getTitle()));
        return List.copyOf(codebook.entries);
    }

    private void collect(IFormElement parent, LanguageText group) {
        for (var element : parent.getChildren()) {
            if (element instanceof QuestionDef question) {
                entry(question, group).ifPresent(entries::add);
            } else if (element instanceof GroupDef inner && !inner.getRepeat()) {
                collect(inner, title(inner, group));
            }
        }
    }

    private LanguageText title(GroupDef group, LanguageText around) {
        return group.getTextID() == null
                ? around
                : label(FormInstance.unpackReference(group.getBind()), group.getTextID());
    }

    /** As the engine has it, but quotes as the author wrote them. */
    private LanguageText label(TreeReference reference, String id) {
        return Optional.ofNullable(items.get(reference.toString(false)))
                .flatMap(Item::label)
                .filter(Quotes::any)
                .orElseGet(() -> text(id));
    }

    private Optional<CodebookEntry> entry(QuestionDef question, LanguageText group) {
        TreeReference reference = FormInstance.unpackReference(question.getBind());
        Item item = items.get(reference.toString(false));
        if (!item.kind().answered()) {
            return Optional.empty();
        }
        return Optional.of(
                new CodebookEntry(
                        reference.getNameLast(),
                        reference.getNameLast(),
                        label(reference, question.getTextID()),
                        group,
                        item.kind().codebookWord(),
                        form.getMainInstance().resolveReference(reference).isRequired(),
                        choices(question, item),
                        rule(item)));
    }

    private List<CodebookEntry.Choice> choices(QuestionDef question, Item item) {
        if (item.cell("choice_filter").isPresent()) {
            return lists.of(item.list()).stream()
                    .map(choice -> new CodebookEntry.Choice(choice.code(), choice.label()))
                    .toList();
        }
        if (question.getChoices() == null) {
            return List.of();
        }
        return question.getChoices().stream()
                .map(c -> new CodebookEntry.Choice(c.getValue(), text(c.getTextID())))
                .toList();
    }

    private LanguageText text(String id) {
        return new LanguageText(
                form.getLocalizer().getRawText(languages.vi(), id),
                form.getLocalizer().getRawText(languages.en(), id));
    }

    private static String rule(Item item) {
        return Stream.of("relevant", "constraint", "required", "choice_filter")
                .flatMap(
                        column ->
                                item
                                        .cell(column)
                                        .filter(c -> !Expressions.no(c) && !Expressions.yes(c))
                                        .map(cell -> column + ": " + cell)
                                        .stream())
                .collect(Collectors.joining("; "));
    }
}
