package vn.cchc.edition.internal.examination;

import java.util.Optional;
import java.util.function.Function;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;

/**
 * The exam of a year: reads every file, tells every fault, and makes the edition when there is
 * none. A file that cannot be read hides only what depends on it.
 */
public final class Examination {
    private final Function<Instrument, ? extends Verdict<?>> formEngine;
    private final Registry registry;

    /**
     * @param formEngine loads an instrument as it will be when people fill it in; told is what it
     *     finds in rows with which nothing else is wrong
     * @param registry the units a year may name
     */
    public Examination(Function<Instrument, ? extends Verdict<?>> formEngine, Registry registry) {
        this.formEngine = formEngine;
        this.registry = registry;
    }

    /** Examines a year wherever it lies. */
    public Verdict<Edition> examine(YearSource source) {
        return examine(source, new Problems());
    }

    /**
     * The same, for a reader of a year that has more to say about the problems.
     *
     * @param problems where they are told; nothing was told there before
     */
    public Verdict<Edition> examine(YearSource source, Problems problems) {
        Optional<Edition> edition =
                source.files(problems)
                        .flatMap(files -> new Sitting(files, formEngine, registry, problems).run());
        return problems.none()
                ? Verdict.accepted(edition.orElseThrow())
                : Verdict.refused(problems.list());
    }
}
