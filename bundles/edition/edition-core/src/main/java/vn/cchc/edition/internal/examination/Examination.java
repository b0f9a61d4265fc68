package vn.cchc.edition.internal.examination;

import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;

/**
 * The exam of a year: reads every file, tells every fault, and makes the edition when there is
 * none. A file that cannot be read hides only what depends on it.
 */
public final class Examination {
    private final FormEngine forms;
    private final Registry registry;

    /** The exam a server gives: with the form engine people will meet. */
    public Examination(Registry registry) {
        this(FormEngine.OF_SURVEYS, registry);
    }

    /**
     * @param forms loads an instrument as it will be when people fill it in; told is what it finds
     *     in rows with which nothing else is wrong
     * @param registry the units a year may name
     */
    public Examination(FormEngine forms, Registry registry) {
        this.forms = forms;
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
                        .flatMap(files -> new Sitting(files, forms, registry, problems).run());
        return problems.none()
                ? Verdict.accepted(edition.orElseThrow())
                : Verdict.refused(problems.list());
    }
}
