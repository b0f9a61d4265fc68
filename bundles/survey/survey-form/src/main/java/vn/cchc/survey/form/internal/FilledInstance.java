package vn.cchc.survey.form.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import vn.cchc.survey.form.Interview;

/**
 * Puts answers into a fresh instance of the form and has the engine work everything out, again and
 * again until nothing changes: the number of turns may follow from an answer, an answer may leave
 * its list because of another. Nothing is left from one person to the next, since nobody's instance
 * is used twice.
 */
final class FilledInstance {
    /** Turns within turns settle in some rounds; a form that goes round in circles is stopped. */
    private static final int MOST_ROUNDS = 25;

    private final FormParts parts;
    private final FormDef form;
    private final FormInstance pristine;
    private final Map<String, QuestionDef> questions = new HashMap<>();

    FilledInstance(FormParts parts, String xform) {
        this.parts = parts;
        this.form = Engine.parse(xform);
        this.pristine = form.getMainInstance().clone();
        collect(form);
    }

    private void collect(IFormElement parent) {
        for (var element : parent.getChildren()) {
            if (element instanceof QuestionDef question) {
                TreeReference reference = FormInstance.unpackReference(question.getBind());
                questions.put(reference.toString(false), question);
            } else {
                collect(element);
            }
        }
    }

    /**
     * The answers settled.
     *
     * @param values by path, what is left of the answers; empty for blank ones
     */
    record Settled(FormInstance instance, Map<String, String> values, Map<String, Integer> turns) {}

    Settled settle(GivenAnswers given) {
        var state = new State(given, new LinkedHashMap<>(given.readable()), new HashMap<>());
        FormInstance instance = evaluate(state);
        for (int round = 1; round < MOST_ROUNDS && changed(state, instance); round++) {
            instance = evaluate(state);
        }
        return new Settled(instance, state.values, state.turns);
    }

    private record State(
            GivenAnswers given, Map<String, String> values, Map<String, Integer> turns) {}

    private FormInstance evaluate(State state) {
        FormInstance instance = pristine.clone();
        put(state, parts.root(), instance.getRoot(), "");
        form.setInstance(instance);
        form.initialize(false, new InstanceInitializationFactory());
        return instance;
    }

    private void put(State state, Item parent, TreeElement element, String prefix) {
        for (var item : parent.children()) {
            String path = prefix + item.name();
            if (item.kind() == Kind.REPEAT) {
                putTurns(state, item, element, path);
            } else if (item.kind() == Kind.GROUP) {
                put(state, item, element.getChild(item.name(), 0), path + "/");
            } else if (state.values.containsKey(path)) {
                String answer = state.values.get(path);
                element.getChild(item.name(), 0)
                        .setValue(
                                answer.isEmpty() ? null : Engine.data(parts.column(item), answer));
            }
        }
    }

    private void putTurns(State state, Item repeat, TreeElement element, String path) {
        for (int i = element.getChildMultiplicity(repeat.name()) - 1; i >= 0; i--) {
            element.removeChild(element.getChild(repeat.name(), i));
        }
        TreeElement pattern = element.getChild(repeat.name(), TreeReference.INDEX_TEMPLATE);
        int open = repeat.fixedTurns() ? 0 : state.given.turns(path);
        int turns = state.turns.computeIfAbsent(path, p -> open);
        for (int i = 0; i < turns; i++) {
            TreeElement turn = pattern.deepCopy(true);
            turn.setMult(i);
            element.addChild(turn);
            put(state, repeat, turn, path + "[" + (i + 1) + "]/");
        }
    }

    private boolean changed(State state, FormInstance instance) {
        return changed(state, parts.root(), instance.getRoot(), "");
    }

    private boolean changed(State state, Item parent, TreeElement element, String prefix) {
        boolean changed = false;
        for (var item : parent.children()) {
            String path = prefix + item.name();
            if (item.kind() == Kind.REPEAT) {
                changed |= turnsChanged(state, item, element, path);
            } else if (item.kind() == Kind.GROUP) {
                changed |= changed(state, item, element.getChild(item.name(), 0), path + "/");
            } else if (item.cell("choice_filter").isPresent()) {
                changed |= unoffered(state, item, element.getChild(item.name(), 0), path);
            }
        }
        return changed;
    }

    private boolean turnsChanged(State state, Item repeat, TreeElement element, String path) {
        boolean changed = false;
        for (int i = 0; i < state.turns.get(path); i++) {
            TreeElement turn = element.getChild(repeat.name(), i);
            changed |= changed(state, repeat, turn, path + "[" + (i + 1) + "]/");
        }
        if (repeat.fixedTurns()) {
            int turns = element.isRelevant() ? wanted(repeat, element) : 0;
            changed |= state.turns.put(path, turns) != turns;
        }
        return changed;
    }

    /** The number of turns that the form works out. */
    private int wanted(Item repeat, TreeElement parent) {
        TreeReference counted =
                Engine.reference(repeat.countedBy(parts)).contextualize(parent.getRef());
        TreeElement node = form.getMainInstance().resolveReference(counted);
        if (node == null || !node.isRelevant() || node.getValue() == null) {
            return 0;
        }
        try {
            double number = Double.parseDouble(node.getValue().uncast().getString());
            return (int) Math.max(0, Math.min(number, Interview.MOST_TURNS));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private boolean unoffered(State state, Item item, TreeElement element, String path) {
        String answer = state.values.getOrDefault(path, item.cell("default").orElse(""));
        if (answer.isEmpty() || !element.isRelevant()) {
            return false;
        }
        List<String> offered = offered(item, element).orElseThrow();
        String left =
                String.join(
                        " ",
                        List.of(answer.split(" ")).stream().filter(offered::contains).toList());
        state.values.put(path, left);
        return !left.equals(answer);
    }

    /** The codes a filter lets through now; empty when the list is not filtered. */
    Optional<List<String>> offered(Item item, TreeElement element) {
        return item.cell("choice_filter")
                .map(f -> Filter.of(form, questions.get(item.path())).codes(element.getRef()));
    }

    /**
     * Whether an answer keeps the rule of its question; told in an exception when it cannot be
     * decided.
     */
    boolean allowed(TreeElement element) {
        return form.evaluateConstraint(element.getRef(), element.getValue());
    }

    /** Whether a repeat without turns could have one. */
    boolean mayRepeat(Item repeat, TreeElement parent) {
        TreeReference first = parent.getRef().extendRef(repeat.name(), 0);
        return form.isRepeatRelevant(first);
    }
}
