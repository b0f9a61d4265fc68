package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.survey.form.FilledForm;
import vn.cchc.survey.form.internal.FilledInstance.Settled;

/** Fills one form again and again, on one thread. */
public final class FilledForms {
    private final FormParts parts;
    private final FilledInstance engine;

    private FilledForms(FormParts parts, FilledInstance engine) {
        this.parts = parts;
        this.engine = engine;
    }

    public static FilledForms of(InstrumentReader.Form form) {
        var parts = new FormParts(form);
        return new FilledForms(parts, new FilledInstance(parts, form.xform()));
    }

    public FilledForm fill(Map<String, String> answers) {
        var given = GivenAnswers.of(parts, answers);
        Settled settled = settle(given);
        return new Pages(parts, engine, given, settled).filled();
    }

    /**
     * An expression may fail over an answer, for example a text that is taken for a date. Then the
     * first answer over which it fails is refused, and the rest tried again.
     */
    private Settled settle(GivenAnswers given) {
        try {
            return engine.settle(given);
        } catch (RuntimeException e) {
            given.refuse(culprit(given, e));
            return settle(given);
        }
    }

    private String culprit(GivenAnswers given, RuntimeException failure) {
        List<String> paths = new ArrayList<>(given.readable().keySet());
        paths.removeIf(path -> given.readable().get(path).isEmpty());
        int sound = 0;
        int failing = paths.size();
        while (failing - sound > 1) {
            int middle = (sound + failing) / 2;
            if (fails(given, paths.subList(0, middle))) {
                failing = middle;
            } else {
                sound = middle;
            }
        }
        if (failing == 0) {
            throw failure;
        }
        return paths.get(failing - 1);
    }

    private boolean fails(GivenAnswers given, List<String> paths) {
        try {
            engine.settle(given.only(paths));
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }
}
