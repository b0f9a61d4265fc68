package vn.cchc.survey.form.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.form.Choice;

/** The texts of a form with the answers they quote, choices by their words. */
final class Wording {
    /** In place of what is not answered yet. */
    private static final String NOTHING = "…";

    private final FormParts parts;
    private final FormInstance instance;

    Wording(FormParts parts, FormInstance instance) {
        this.parts = parts;
        this.instance = instance;
    }

    /** The text as it reads at this place: in a turn of a repeat, quotes are of the same turn. */
    LanguageText of(LanguageText text, TreeElement place) {
        return Quotes.any(text)
                ? new LanguageText(
                        filled(text.vi(), place, LanguageText::vi),
                        filled(text.en(), place, LanguageText::en))
                : text;
    }

    private String filled(String text, TreeElement place, Function<LanguageText, String> language) {
        return Quotes.filled(text, name -> quote(parts.named(name), place, language));
    }

    private String quote(Item item, TreeElement place, Function<LanguageText, String> language) {
        TreeReference reference = Engine.reference(item.path()).contextualize(place.getRef());
        TreeElement node = instance.resolveReference(reference);
        if (node == null || !node.isRelevant() || node.getValue() == null) {
            return NOTHING;
        }
        String value = node.getValue().uncast().getString();
        return item.kind().chosen() ? labels(item, value, language) : value;
    }

    private String labels(Item item, String codes, Function<LanguageText, String> language) {
        List<String> ticked = Arrays.asList(codes.split(" "));
        return parts.choices(item.path()).stream()
                .filter(choice -> ticked.contains(choice.code()))
                .map(Choice::label)
                .map(language)
                .collect(Collectors.joining(", "));
    }
}
