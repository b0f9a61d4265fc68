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
    private final List<CodebookEntry> entries = new ArrayList<>();

    private Codebook(FormDef form, Languages languages, Item root) {
        this.form = form;
        this.languages = languages;
        this.items = root.all().collect(Collectors.toMap(Item::path, item -> item));
    }

    static List<CodebookEntry> of(FormDef form, Languages languages, Item root) {
        var codebook = new Codebook(form, languages, root);
        codebook.collect(form, new LanguageText(form.getTitle(), form.getTitle()));
        return List.copyOf(codebook.entries);
    }

    private void collect(IFormElement parent, LanguageText group) {
        for (var element : parent.getChildren()) {
            if (element instanceof QuestionDef question) {
                entry(question, group).ifPresent(entries::add);
            } else if (element instanceof GroupDef inner) {
                collect(inner, inner.getTextID() == null ? group : text(inner.getTextID()));
            }
        }
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
                        text(question.getTextID()),
                        group,
                        item.kind().codebookWord(),
                        form.getMainInstance().resolveReference(reference).isRequired(),
                        choices(question),
                        rule(item)));
    }

    private List<CodebookEntry.Choice> choices(QuestionDef question) {
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
        return Stream.of("relevant", "constraint", "required")
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
