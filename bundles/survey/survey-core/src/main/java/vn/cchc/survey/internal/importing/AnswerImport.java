package vn.cchc.survey.internal.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Jobs;
import vn.cchc.registry.Registry;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.internal.checking.SheetCheck;
import vn.cchc.survey.internal.files.AnswerFolder;
import vn.cchc.survey.internal.files.CheckedForms;
import vn.cchc.survey.internal.sheets.AnswerSheet;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.survey.internal.sheets.UnreadableSheet;
import vn.cchc.survey.internal.store.JpaAnswerStore;
import vn.cchc.survey.internal.store.NewForms;

/**
 * Brings forms into an answer set: first all are checked, then all are stored in one transaction,
 * or none.
 *
 * @param origin name of the file, or the seed, for people
 * @param total forms to expect, 0 when not known
 */
public record AnswerImport(
        Template template,
        Optional<String> set,
        String origin,
        boolean illustrative,
        long total,
        String who) {

    /** Opens what is to be imported. */
    @FunctionalInterface
    public interface Source {
        AnswerSheet open() throws UnreadableSheet, IOException;
    }

    /** Runs to its end; a Refusal with every problem when one form is wrong. */
    public AnswerSet run(
            Source source,
            Registry registry,
            AnswerFolder folder,
            JpaAnswerStore store,
            Limits limits,
            Jobs.Progress progress)
            throws IOException {
        try (var checked = new CheckedForms(folder)) {
            Set<String> inSet = set.map(store::formNumbers).orElse(Set.of());
            var check =
                    new SheetCheck(
                            origin, limits, template.edition(), template.form(), registry, inSet);
            try (var sheet = source.open()) {
                refuse(check.check(sheet, progress, total, checked::add));
            } catch (UnreadableSheet e) {
                refuse(List.of(e.problem()));
            }
            int forms = checked.count();
            try (var lines = checked.lines()) {
                return store.add(set, newForms(), lines, stored -> tell(progress, stored, forms));
            }
        }
    }

    /** Leaving by an exception takes the transaction back. */
    private static void tell(Jobs.Progress progress, int stored, int forms) {
        progress.report("Storing forms", stored, forms);
        if (progress.stopping()) {
            throw new CancellationException();
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    private NewForms newForms() {
        var edition = template.edition();
        return new NewForms(
                edition.id(),
                edition.fingerprint(),
                edition.scoredInstrument().orElseThrow().name(),
                template.columns(),
                template.numberColumn(),
                illustrative,
                origin,
                who);
    }
}
