package vn.cchc.edition.internal.examination;

import java.util.Optional;
import java.util.function.Function;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.Verdict;

/**
 * The exam of a year: reads every file, tells every fault, and makes the edition when there is
 * none. A file that cannot be read hides only what depends on it.
 */
public final class Examination {
    private final Function<Instrument, ? extends Verdict<?>> formEngine;
    private final Provinces provinces;

    /**
     * @param formEngine loads an instrument as it will be when people fill it in; told is what it
     *     finds in rows with which nothing else is wrong
     * @param provinces of the periods a year may name
     */
    public Examination(Function<Instrument, ? extends Verdict<?>> formEngine, Provinces provinces) {
        this.formEngine = formEngine;
        this.provinces = provinces;
    }

    /** Examines a year wherever it lies. */
    public Verdict<Edition> examine(YearSource source) {
        var problems = new Problems();
        Optional<Edition> edition =
                source.files(problems)
                        .flatMap(
                                files -> new Sitting(files, formEngine, provinces, problems).run());
        return problems.none()
                ? Verdict.accepted(edition.orElseThrow())
                : Verdict.refused(problems.list());
    }
}
