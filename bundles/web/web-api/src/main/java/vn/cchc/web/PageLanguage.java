package vn.cchc.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.cchc.model.LanguageText;

/**
 * How a page speaks: Vietnamese with 1.234,56 and 31/12/2026, or English with 1,234.56 and
 * 2026-12-31. Both texts stand side by side where they are used, so none can be forgotten.
 */
public record PageLanguage(Locale locale) {
    public static final PageLanguage VIETNAMESE = new PageLanguage(Locale.forLanguageTag("vi"));
    public static final PageLanguage ENGLISH = new PageLanguage(Locale.ENGLISH);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final char NO_BREAK_SPACE = '\u00a0';

    public boolean english() {
        return "en".equals(locale.getLanguage());
    }

    /** {@code vi} or {@code en}, for the attribute {@code lang} and the parameter of that name. */
    public String code() {
        return english() ? "en" : "vi";
    }

    public String say(String vietnamese, String english) {
        return english() ? english : vietnamese;
    }

    public String say(LanguageText text) {
        return text.in(locale);
    }

    /** With the decimals it has, digits in groups of three. */
    public String number(BigDecimal value) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(english() ? '.' : ',');
        symbols.setGroupingSeparator(english() ? ',' : '.');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** {@code 83,94 %} with a space that does not break, or {@code 83.94%}. */
    public String percent(BigDecimal value) {
        return number(value) + (english() ? "%" : NO_BREAK_SPACE + "%");
    }

    public String date(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofPattern(english() ? "uuuu-MM-dd" : "dd/MM/uuuu", Locale.ROOT));
    }

    /** Day and minute in Viet Nam. */
    public String time(Instant time) {
        var local = time.atZone(ZONE);
        return date(local.toLocalDate())
                + " "
                + local.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }
}
