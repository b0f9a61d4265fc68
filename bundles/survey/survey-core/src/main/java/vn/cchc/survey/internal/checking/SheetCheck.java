package vn.cchc.survey.internal.checking;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import vn.cchc.edition.Edition;
import vn.cchc.model.Problem;
import vn.cchc.ops.Jobs;
import vn.cchc.registry.Registry;
import vn.cchc.sheets.SheetRow;
import vn.cchc.survey.form.Fault;
import vn.cchc.survey.form.FormDefinition;
import vn.cchc.survey.internal.faults.Place;
import vn.cchc.survey.internal.faults.SheetFault;
import vn.cchc.survey.internal.sheets.AnswerSheet;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.survey.internal.sheets.UnreadableSheet;

/**
 * Checks a file of answers from its heading to its last row and hands on the forms that are right.
 * It goes on after a problem, so that all come to light at once.
 */
public final class SheetCheck {
    private static final int PROGRESS_STEP = 500;

    /** Takes a form that is right: answers in codebook order, empty for none. */
    @FunctionalInterface
    public interface Taker {
        void take(String[] form) throws IOException;
    }

    private final String file;
    private final Limits limits;
    private final FormDefinition form;
    private final FormCheck formCheck;
    private final ProblemList problems = new ProblemList();

    /**
     * @param file its name, for people
     * @param numbersInSet form numbers that are already in the answer set
     */
    public SheetCheck(
            String file,
            Limits limits,
            Edition edition,
            FormDefinition form,
            Registry registry,
            Set<String> numbersInSet) {
        this.file = file;
        this.limits = limits;
        this.form = form;
        this.formCheck = new FormCheck(edition, form, registry, numbersInSet);
    }

    /**
     * Reads to the end.
     *
     * @param total forms to expect, 0 when not known
     * @return all problems; empty when every form went to the taker
     * @throws CancellationException when the job is asked to stop
     */
    public List<Problem> check(AnswerSheet sheet, Jobs.Progress progress, long total, Taker taker)
            throws IOException {
        var heading = Heading.match(file, sheet.heading(), form.codebook());
        if (heading.value().isEmpty()) {
            return heading.problems();
        }
        try {
            rows(sheet, heading.orRefuse(), progress, total, taker);
        } catch (UnreadableSheet e) {
            problems.add(e.problem());
        }
        return problems.all(file);
    }

    private void rows(
            AnswerSheet sheet, Heading heading, Jobs.Progress progress, long total, Taker taker)
            throws UnreadableSheet, IOException {
        int forms = 0;
        for (var row = sheet.next(); row.isPresent(); row = sheet.next()) {
            if (++forms > limits.forms()) {
                problems.add(SheetFault.MANY_FORMS.at(file, limits.forms()));
                return;
            }
            row(sheet, row.get(), heading, taker);
            if (forms % PROGRESS_STEP == 0) {
                progress.report("Checking forms", forms, total);
                if (progress.stopping()) {
                    throw new CancellationException();
                }
            }
        }
        if (forms == 0) {
            problems.add(SheetFault.NO_FORM.at(file));
        }
        progress.report("Checking forms", forms, total);
    }

    private void row(AnswerSheet sheet, SheetRow row, Heading heading, Taker taker)
            throws IOException {
        int names = heading.columnOfCell().length;
        int cells = row.cells().size();
        boolean beyond = row.cells().stream().skip(names).anyMatch(cell -> !cell.blank());
        if (beyond || (sheet.fullRows() && cells < names)) {
            problems.add(SheetFault.CELLS.at(Place.row(file, row.number()), cells, names));
            return;
        }
        String[] answers = new String[form.codebook().size()];
        List<Fault> faults = formCheck.check(row, heading, answers);
        faults.forEach(fault -> add(row, fault));
        if (problems.none()) {
            taker.take(answers);
        }
    }

    private void add(SheetRow row, Fault fault) {
        if (problems.full()) {
            problems.count(1);
        } else {
            problems.add(fault.at(Place.column(file, row.number(), fault.column())));
        }
    }
}
