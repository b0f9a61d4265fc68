package vn.cchc.figures.internal.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.figures.Entry;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Frequency;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.MeasureUnit;
import vn.cchc.figures.Observation.Key;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.registry.AdministrativeSystems;
import vn.cchc.registry.Registry;

/**
 * Reads a value given in words and holds it against the catalogue and the registry.
 *
 * @param versions those of an indicator, oldest first; none when there is no such indicator
 * @param today a period must be over
 */
public record EntryReading(
        Function<String, List<Indicator>> versions, Registry registry, LocalDate today) {
    static final int LONGEST_REASON = 1_000;
    private static final String UNIT = "(province|ministry)/[0-9]{4}/[0-9A-Z]{1,16}";
    private static final String NUMBER = "-?[0-9]{1,15}(\\.[0-9]{1,12})?";

    /** One entry while it is read. */
    private record Reading(
            Entry entry, Function<String, LanguageText> place, List<Problem> problems) {
        void tell(ValueFault fault, String field, Object... words) {
            problems.add(fault.at(place.apply(field), words));
        }
    }

    /**
     * @param place of a field, for people
     */
    public Verdict<Candidate> read(Entry entry, Function<String, LanguageText> place) {
        var reading = new Reading(entry, place, new ArrayList<>());
        var all = versions.apply(entry.indicator());
        if (all.isEmpty()) {
            reading.tell(ValueFault.NO_INDICATOR, "indicator", entry.indicator());
        }
        var time = time(reading);
        var unit = unit(reading, time);
        var indicator = time.flatMap(t -> definition(reading, all, t));
        var value = value(reading, indicator);
        indicator.ifPresent(i -> fits(reading, i, unit));
        reasons(reading);
        entry.evidence()
                .filter(words -> Evidence.of(words).isEmpty())
                .ifPresent(words -> reading.tell(ValueFault.NOT_EVIDENCE, "evidence", words));
        if (!reading.problems().isEmpty()) {
            return Verdict.refused(reading.problems());
        }
        return Verdict.accepted(
                new Candidate(
                        new Key(entry.indicator(), unit.orElseThrow(), time.orElseThrow()),
                        indicator.orElseThrow(),
                        value.orElseThrow(),
                        entry.jumpReason(),
                        entry.correctionReason(),
                        entry.evidence().flatMap(Evidence::of)));
    }

    private Optional<TimePeriod> time(Reading reading) {
        var time = TimePeriod.of(reading.entry().time());
        if (time.isEmpty()) {
            reading.tell(ValueFault.NOT_A_TIME, "time", reading.entry().time());
        }
        time.filter(t -> !t.lastDay().isBefore(today))
                .ifPresent(t -> reading.tell(ValueFault.NOT_OVER, "time", t));
        return time;
    }

    private static Optional<Indicator> definition(
            Reading reading, List<Indicator> all, TimePeriod time) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Frequency frequency = all.get(0).frequency();
        if (frequency != time.frequency()) {
            reading.tell(ValueFault.OTHER_FREQUENCY, "time", lower(frequency.label()), time);
        }
        var definition = Definitions.of(all, time);
        if (definition.isEmpty()) {
            reading.tell(ValueFault.NOT_DEFINED, "time", time);
        }
        return definition;
    }

    private static LanguageText lower(LanguageText label) {
        return new LanguageText(
                label.vi().toLowerCase(Locale.ROOT), label.en().toLowerCase(Locale.ROOT));
    }

    private Optional<UnitRef> unit(Reading reading, Optional<TimePeriod> time) {
        String words = reading.entry().agency();
        if (!words.matches(UNIT)) {
            reading.tell(ValueFault.NOT_A_UNIT, "agency", words);
            return Optional.empty();
        }
        String[] parts = words.split("/");
        var unit = new UnitRef(new Period(parts[1]), UnitKind.of(parts[0]).orElseThrow(), parts[2]);
        if (registry.find(unit).isEmpty()) {
            reading.tell(ValueFault.NO_UNIT, "agency", words);
        } else {
            time.map(t -> AdministrativeSystems.on(unit.kind(), t.lastDay()))
                    .filter(system -> !system.equals(unit.period()))
                    .ifPresent(
                            system ->
                                    reading.tell(
                                            ValueFault.OTHER_SYSTEM,
                                            "agency",
                                            words,
                                            time.orElseThrow(),
                                            system));
        }
        return Optional.of(unit);
    }

    private static Optional<BigDecimal> value(Reading reading, Optional<Indicator> indicator) {
        String words = reading.entry().value();
        if (words == null || !words.matches(NUMBER)) {
            reading.tell(ValueFault.NOT_A_NUMBER, "value", words);
            return Optional.empty();
        }
        var value = new BigDecimal(words);
        indicator.ifPresent(i -> inRange(reading, i, value));
        return Optional.of(value);
    }

    private static void inRange(Reading reading, Indicator indicator, BigDecimal value) {
        String plain = value.toPlainString();
        if (value.scale() > indicator.decimals()) {
            reading.tell(ValueFault.DECIMALS, "value", plain, indicator.decimals());
        }
        indicator
                .minimum()
                .filter(minimum -> value.compareTo(minimum) < 0)
                .ifPresent(
                        m -> reading.tell(ValueFault.TOO_LOW, "value", plain, m.toPlainString()));
        indicator
                .maximum()
                .filter(maximum -> value.compareTo(maximum) > 0)
                .ifPresent(
                        m -> reading.tell(ValueFault.TOO_HIGH, "value", plain, m.toPlainString()));
    }

    private static void fits(Reading reading, Indicator indicator, Optional<UnitRef> unit) {
        unit.filter(u -> !indicator.agencies().contains(u.kind()))
                .ifPresent(u -> reading.tell(ValueFault.OTHER_AGENCY, "agency", kind(u.kind())));
        reading.entry()
                .unit()
                .filter(word -> !MeasureUnit.of(word).equals(Optional.of(indicator.unit())))
                .ifPresent(
                        word ->
                                reading.tell(
                                        ValueFault.OTHER_MEASURE,
                                        "unit",
                                        word,
                                        indicator.unit().word()));
    }

    private static LanguageText kind(UnitKind kind) {
        return kind == UnitKind.MINISTRY
                ? new LanguageText("bộ, ngành", "ministry")
                : new LanguageText("tỉnh, thành phố", "province");
    }

    private static void reasons(Reading reading) {
        reading.entry()
                .jumpReason()
                .filter(reason -> reason.length() > LONGEST_REASON)
                .ifPresent(
                        r ->
                                reading.tell(
                                        ValueFault.REASON_TOO_LONG, "jump_reason", LONGEST_REASON));
        reading.entry()
                .correctionReason()
                .filter(reason -> reason.length() > LONGEST_REASON)
                .ifPresent(
                        r ->
                                reading.tell(
                                        ValueFault.REASON_TOO_LONG,
                                        "correction_reason",
                                        LONGEST_REASON));
    }
}
