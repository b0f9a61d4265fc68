package vn.cchc.campaign.internal.data;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of texts what may tell a person, before anybody reads them: addresses of mail and web,
 * phone and other long numbers, and names that begin with a family name or follow a form of
 * address. What is in its place says what was there. It would rather take too much: a name without
 * capital letters is not found, so the texts still go to sworn analysts only.
 *
 * @param place whether a text that looks like a name is that of a place
 */
public record Screening(Predicate<String> place) {
    private static final int MARKS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final String WORD = "\\p{Lu}\\p{Ll}*";

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", MARKS);
    private static final Pattern LINK =
            Pattern.compile("(https?://|www\\.|\\b(fb|zalo|facebook)\\.(com|me)/)\\S+", MARKS);

    /** Nine digits and more, as numbers of phones, identity cards and accounts have them. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d([ .()-]{0,2}\\d){8,}");

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "\\b(?<title>(?iu:ông|bà|anh|chị|cô|chú|bác|em|thầy|đồng chí|đ/c))\\s+(?<name>"
                            + WORD
                            + "(\\s+"
                            + WORD
                            + "){0,3})",
                    MARKS);

    private static final Pattern CAPITALS =
            Pattern.compile("\\b" + WORD + "(\\s+" + WORD + "){1,4}", MARKS);

    /** The family names of nearly everybody in Viet Nam. */
    private static final Set<String> FAMILIES =
            Set.of(
                    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng",
                    "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trương", "đoàn", "lâm", "mai",
                    "trịnh", "đào", "cao", "tô", "tạ", "hà", "lương", "thái", "châu", "tăng",
                    "triệu", "quách", "la", "chu", "kiều", "thạch", "tống", "phùng", "văn", "vương",
                    "nông", "hứa", "lục", "ma", "giàng", "vàng", "lò", "quàng", "cà", "sùng",
                    "thào", "y", "rơ", "ksor", "nay", "siu", "kpă", "danh", "kim", "sơn", "từ",
                    "mạc", "tôn", "nghiêm", "khuất", "lưu", "hàn", "bạch", "viên", "doãn", "phí",
                    "đàm", "thân", "diệp", "ninh", "quản", "cù", "khổng", "giáp", "ông", "âu",
                    "tiêu");

    /** The text without what may tell a person. */
    public String screen(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        whole = MAIL.matcher(whole).replaceAll("[e-mail]");
        whole = LINK.matcher(whole).replaceAll("[link]");
        whole = NUMBER.matcher(whole).replaceAll("[số]");
        whole = ADDRESSED.matcher(whole).replaceAll(found -> quoted(addressed(found)));
        return CAPITALS.matcher(whole).replaceAll(found -> quoted(named(found.group())));
    }

    private String addressed(MatchResult found) {
        return place.test(found.group(2)) ? found.group() : found.group(1) + " [tên]";
    }

    /** A run of capitalized words; what begins with a family name in it is a name to its end. */
    private String named(String run) {
        String[] words = run.split("\\s+");
        for (int i = 0; i < words.length - 1; i++) {
            int end = placeFrom(words, i);
            if (end > i) {
                i = end - 1;
            } else if (FAMILIES.contains(words[i].toLowerCase(Locale.ROOT))) {
                return joined(words, 0, i) + (i > 0 ? " " : "") + "[tên]";
            }
        }
        return run;
    }

    /** Where the longest name of a place that begins here ends; here when there is none. */
    private int placeFrom(String[] words, int begin) {
        for (int end = words.length; end > begin; end--) {
            if (place.test(joined(words, begin, end))) {
                return end;
            }
        }
        return begin;
    }

    private static String joined(String[] words, int begin, int end) {
        return String.join(" ", Arrays.asList(words).subList(begin, end));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
