package vn.cchc.edition.internal.examination;

import java.util.Optional;
import vn.cchc.edition.Quarter;
import vn.cchc.edition.QuarterSpan;
import vn.cchc.edition.internal.faults.PlanFault;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Reads in which quarters something is to be done. */
final class QuarterReader {
    static final String FIELD = "quarters";

    private final PlanYear year;

    QuarterReader(PlanYear year) {
        this.year = year;
    }

    /** The quarters of a group of fields; they may be missing. */
    Optional<QuarterSpan> read(FieldReader group) {
        return group.optionalGroup(FIELD).flatMap(this::span);
    }

    private Optional<QuarterSpan> span(FieldReader group) {
        Optional<Placed<Quarter>> from = quarter(group, "from");
        Optional<Placed<Quarter>> to = quarter(group, "to");
        group.refuseOthers();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Quarter first = from.get().value();
        Quarter last = to.get().value();
        if (first.compareTo(last) > 0) {
            year.problems().add(PlanFault.QUARTER_ORDER, from.get().where(), first, last);
            return Optional.empty();
        }
        return Optional.of(new QuarterSpan(first, last));
    }

    private Optional<Placed<Quarter>> quarter(FieldReader group, String name) {
        Optional<Placed<String>> text = group.text(name);
        Optional<Quarter> quarter = text.flatMap(t -> Quarter.read(t.value()));
        if (text.isPresent() && quarter.isEmpty()) {
            year.problems()
                    .add(PlanFault.QUARTER, text.get().where(), text.get().value(), example());
        }
        Optional<Placed<Quarter>> placed = quarter.map(q -> new Placed<>(q, text.get().where()));
        placed.ifPresent(this::examineYear);
        return placed;
    }

    private String example() {
        return year.year().map(y -> Integer.toString(y)).orElse("2026");
    }

    private void examineYear(Placed<Quarter> quarter) {
        year.year()
                .filter(y -> quarter.value().year() != y && quarter.value().year() != y + 1)
                .ifPresent(
                        y ->
                                year.problems()
                                        .add(
                                                PlanFault.QUARTER_YEAR,
                                                quarter.where(),
                                                quarter.value(),
                                                Integer.toString(y)));
    }
}
