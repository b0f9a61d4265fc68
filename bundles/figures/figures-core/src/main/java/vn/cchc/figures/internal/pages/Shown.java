package vn.cchc.figures.internal.pages;

import java.math.BigDecimal;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.MeasureUnit;
import vn.cchc.web.PageLanguage;

/** How values are written for readers. */
final class Shown {
    private Shown() {}

    static String value(BigDecimal value, Indicator indicator, PageLanguage in) {
        return indicator.unit() == MeasureUnit.PERCENT ? in.percent(value) : in.number(value);
    }

    /** The unit in words; a percentage has its sign at the value. */
    static String unit(Indicator indicator, PageLanguage in) {
        return in.say(indicator.unit().label());
    }
}
