package vn.cchc.survey.form.internal;

import java.util.List;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.ItemsetBinding;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.TreeReference;

/**
 * Which choices the filter of a list lets through now. Asked directly: the engine's own list is
 * kept from the last time, although an answer that it hangs on may not apply any more.
 */
final class Filter {
    private final FormDef form;
    private final ItemsetBinding list;

    private Filter(FormDef form, ItemsetBinding list) {
        this.form = form;
        this.list = list;
    }

    static Filter of(FormDef form, QuestionDef question) {
        return new Filter(form, question.getDynamicChoices());
    }

    /** The codes in order, for the question at this place. */
    List<String> codes(TreeReference place) {
        var context =
                new EvaluationContext(
                        form.getEvaluationContext(), list.contextRef.contextualize(place));
        return list.nodesetExpr.evalNodeset(form.getMainInstance(), context).stream()
                .map(this::code)
                .toList();
    }

    private String code(TreeReference choice) {
        return form.getNonMainInstance(choice.getInstanceName())
                .resolveReference(choice.extendRef("name", 0))
                .getValue()
                .uncast()
                .getString();
    }
}
