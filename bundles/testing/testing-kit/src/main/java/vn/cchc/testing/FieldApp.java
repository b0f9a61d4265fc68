package vn.cchc.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectMultiData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.xform.parse.XFormParser;

/**
 * What ODK Collect does with a form between loading it and sending it, by the engine that Collect
 * has inside: the questions come one after the other, each answer is judged, and the instance is
 * written as it is sent. One form at a time: the engine's parser has static state.
 */
public final class FieldApp {
    private final FormDef form;
    private final FormEntryController controller;

    private FieldApp(FormDef form) {
        this.form = form;
        this.controller = new FormEntryController(new FormEntryModel(form));
    }

    /** A new, empty instance of the form, with an id drawn for it. */
    public static FieldApp load(String xform) {
        try {
            FormDef form = new XFormParser(new StringReader(xform)).parse();
            form.initialize(true, new InstanceInitializationFactory());
            return new FieldApp(form);
        } catch (XFormParser.ParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The words of the first question in a language of the form. */
    public String firstQuestion(String language) {
        controller.setLanguage(language);
        controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        int event = controller.stepToNextEvent();
        while (event != FormEntryController.EVENT_QUESTION) {
            event = controller.stepToNextEvent();
        }
        return controller.getModel().getQuestionPrompt().getQuestionText();
    }

    /**
     * Goes through the form from its first question to its last.
     *
     * @param answers text by path; the path of a repeat holds how often it is gone through
     * @throws IllegalArgumentException when the engine does not let an answer pass, as Collect
     *     would not
     */
    public FieldApp fill(Map<String, String> answers) {
        controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        int event = controller.stepToNextEvent();
        while (event != FormEntryController.EVENT_END_OF_FORM) {
            String path = path(controller.getModel().getFormIndex().getReference());
            if (event == FormEntryController.EVENT_QUESTION) {
                answer(path, answers.getOrDefault(path, ""));
            } else if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT) {
                turn(path, answers);
            }
            event = controller.stepToNextEvent();
        }
        controller.finalizeFormEntry();
        return this;
    }

    private void answer(String path, String text) {
        FormEntryPrompt prompt = controller.getModel().getQuestionPrompt();
        IAnswerData data = text.isEmpty() ? null : data(prompt, text);
        if (!prompt.isReadOnly()
                && controller.answerQuestion(data, true) != FormEntryController.ANSWER_OK) {
            throw new IllegalArgumentException("The form does not take '" + text + "' at " + path);
        }
    }

    private void turn(String path, Map<String, String> answers) {
        String repeat = path.substring(0, path.lastIndexOf('['));
        int turn = Integer.parseInt(path.substring(repeat.length() + 1, path.length() - 1));
        if (turn <= Integer.parseInt(answers.getOrDefault(repeat, "0"))) {
            controller.newRepeat();
        }
    }

    private String path(TreeReference reference) {
        var path = new StringBuilder();
        for (int i = 1; i < reference.size(); i++) {
            path.append(i == 1 ? "" : "/").append(reference.getName(i));
            if (repeats(reference, i)) {
                path.append('[').append(reference.getMultiplicity(i) + 1).append(']');
            }
        }
        return path.toString();
    }

    private boolean repeats(TreeReference reference, int step) {
        TreeReference generic = reference.getSubReference(step).genericize();
        return form.getMainInstance().getTemplate(generic) != null
                && form.getMainInstance().getTemplate(generic).isRepeatable();
    }

    private static IAnswerData data(FormEntryPrompt prompt, String text) {
        if (prompt.getControlType() == Constants.CONTROL_SELECT_ONE) {
            return new SelectOneData(choice(prompt, text));
        }
        if (prompt.getControlType() == Constants.CONTROL_SELECT_MULTI) {
            return new SelectMultiData(
                    Arrays.stream(text.split(" ")).map(code -> choice(prompt, code)).toList());
        }
        return switch (prompt.getDataType()) {
            case Constants.DATATYPE_INTEGER -> new IntegerData(Integer.parseInt(text));
            case Constants.DATATYPE_DECIMAL -> new DecimalData(Double.parseDouble(text));
            case Constants.DATATYPE_DATE ->
                    new DateData(
                            Date.from(
                                    LocalDate.parse(text)
                                            .atStartOfDay(ZoneId.systemDefault())
                                            .toInstant()));
            default -> new StringData(text);
        };
    }

    private static Selection choice(FormEntryPrompt prompt, String code) {
        return prompt.getSelectChoices().stream()
                .filter(choice -> choice.getValue().equals(code))
                .map(choice -> choice.selection())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no choice " + code));
    }

    /** The instance as it is sent. */
    public String submission() {
        try {
            byte[] xml = new XFormSerializingVisitor().serializeInstance(form.getMainInstance());
            return new String(xml, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory does not fail", e);
        }
    }
}
