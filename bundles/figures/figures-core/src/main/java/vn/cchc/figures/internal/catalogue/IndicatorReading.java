package vn.cchc.figures.internal.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.figures.Bridging;
import vn.cchc.figures.Frequency;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Indicator.LegalSource;
import vn.cchc.figures.MeasureUnit;
import vn.cchc.figures.internal.faults.CatalogueFault;
import vn.cchc.model.FaultKind;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitKind;
import vn.cchc.model.Verdict;
import vn.cchc.sheets.table.TableRow;

/** Reads one row of a catalogue, with everything that is wrong in it alone. */
final class IndicatorReading {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_DECIMALS = 6;
    private static final String NUMBER = "-?[0-9]{1,15}(\\.[0-9]{1,6})?";
    private static final Set<UnitKind> AGENCIES = EnumSet.of(UnitKind.PROVINCE, UnitKind.MINISTRY);

    private final TableRow row;
    private final List<Problem> problems = new ArrayList<>();

    private IndicatorReading(TableRow row) {
        this.row = row;
    }

    static Verdict<Indicator> read(TableRow row) {
        return new IndicatorReading(row).read();
    }

    private Verdict<Indicator> read() {
        filled();
        var code = checked("code", t -> t.matches("[A-Z][A-Z0-9_]{1,39}"), CatalogueFault.CODE);
        var from = day("valid_from");
        var unit = word("unit", MeasureUnit::of, words(MeasureUnit.values(), MeasureUnit::word));
        var frequency =
                word("frequency", Frequency::of, words(Frequency.values(), Frequency::word));
        var field = word("field", ReformField::of, words(ReformField.values(), ReformField::word));
        var agencies = agencies();
        var minimum = number("minimum");
        var maximum = number("maximum");
        int decimals = decimals();
        var jump = number("jump");
        var bridging = bridging(unit);
        var status = status();
        ordered(minimum, maximum);
        if (!problems.isEmpty()) {
            return Verdict.refused(problems);
        }
        return Verdict.accepted(
                new Indicator(
                        code,
                        1,
                        from.orElseThrow(),
                        both("name"),
                        unit.orElseThrow(),
                        both("definition"),
                        formula(),
                        frequency.orElseThrow(),
                        agencies,
                        new LegalSource(both("source"), text("source_number")),
                        field.orElseThrow(),
                        minimum,
                        maximum,
                        decimals,
                        codes("parts"),
                        jump,
                        bridging,
                        status));
    }

    private void filled() {
        for (String column : CatalogueColumns.ALL) {
            if (CatalogueColumns.REQUIRED.contains(column) && text(column).isEmpty()) {
                tell(CatalogueFault.MISSING, column);
            }
            if (row.cell(column).length() > LONGEST_TEXT) {
                tell(CatalogueFault.TOO_LONG, column, LONGEST_TEXT);
            }
        }
        if (text("formula_vi").isPresent() != text("formula_en").isPresent()) {
            tell(
                    CatalogueFault.MISSING,
                    text("formula_vi").isPresent() ? "formula_en" : "formula_vi");
        }
    }

    private void tell(FaultKind fault, String column, Object... words) {
        problems.add(fault.at(row.place(column), words));
    }

    private Optional<String> text(String column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isBlank());
    }

    private String checked(
            String column, java.util.function.Predicate<String> right, CatalogueFault fault) {
        text(column).filter(right.negate()).ifPresent(text -> tell(fault, column, text));
        return row.cell(column);
    }

    private LanguageText both(String column) {
        return new LanguageText(row.cell(column + "_vi"), row.cell(column + "_en"));
    }

    private Optional<LanguageText> formula() {
        return text("formula_vi").map(vi -> both("formula"));
    }

    private <T> Optional<T> word(String column, Function<String, Optional<T>> of, String words) {
        var value = text(column).flatMap(of);
        if (value.isEmpty()) {
            text(column).ifPresent(text -> tell(CatalogueFault.WORD, column, text, words));
        }
        return value;
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }

    private Optional<LocalDate> day(String column) {
        try {
            return text(column).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            tell(CatalogueFault.DATE, column, row.cell(column));
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> number(String column) {
        var text = text(column);
        if (text.isPresent() && !text.get().matches(NUMBER)) {
            tell(CatalogueFault.NUMBER, column, text.get());
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }

    private int decimals() {
        String text = row.cell("decimals");
        if (text.matches("[0-9]") && Integer.parseInt(text) <= MOST_DECIMALS) {
            return Integer.parseInt(text);
        }
        if (!text.isBlank()) {
            tell(CatalogueFault.DECIMALS, "decimals", text);
        }
        return 0;
    }

    private void ordered(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        if (minimum.isPresent()
                && maximum.isPresent()
                && minimum.get().compareTo(maximum.get()) > 0) {
            tell(
                    CatalogueFault.RANGE,
                    "minimum",
                    minimum.get().toPlainString(),
                    maximum.get().toPlainString());
        }
    }

    private List<String> codes(String column) {
        return Arrays.stream(row.cell(column).split("[\\s;]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private Set<UnitKind> agencies() {
        var kinds = EnumSet.noneOf(UnitKind.class);
        for (String word : codes("agencies")) {
            UnitKind.of(word)
                    .filter(AGENCIES::contains)
                    .ifPresentOrElse(
                            kinds::add,
                            () ->
                                    tell(
                                            CatalogueFault.WORD,
                                            "agencies",
                                            word,
                                            "province, ministry"));
        }
        return kinds;
    }

    private Bridging bridging(Optional<MeasureUnit> unit) {
        String word = row.cell("bridging");
        var numerator = text("numerator");
        var denominator = text("denominator");
        boolean ratio = word.equals("ratio");
        if (ratio != numerator.isPresent() || ratio != denominator.isPresent()) {
            tell(CatalogueFault.RATIO, "bridging");
        }
        if (ratio) {
            return new Bridging.Ratio(row.cell("numerator"), row.cell("denominator"));
        }
        if (!word.isBlank() && !word.equals("sum") && !word.equals("none")) {
            tell(CatalogueFault.WORD, "bridging", word, "sum, ratio, none");
        }
        if (word.equals("sum") && unit.filter(IndicatorReading::shared).isPresent()) {
            tell(CatalogueFault.NOT_ADDED, "bridging", unit.orElseThrow().label());
        }
        return word.equals("sum") ? new Bridging.Sum() : new Bridging.None();
    }

    private static boolean shared(MeasureUnit unit) {
        return unit == MeasureUnit.PERCENT || unit == MeasureUnit.POINTS;
    }

    private boolean status() {
        String word = row.cell("status");
        if (!word.isBlank() && !word.equals("official") && !word.equals("illustrative")) {
            tell(CatalogueFault.WORD, "status", word, "official, illustrative");
        }
        return word.equals("illustrative");
    }
}
