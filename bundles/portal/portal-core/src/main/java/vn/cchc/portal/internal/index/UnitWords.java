package vn.cchc.portal.internal.index;

import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Result;
import vn.cchc.web.PageLanguage;

/**
 * What the units of a result are called.
 *
 * @param provinces not ministries
 */
public record UnitWords(boolean provinces, PageLanguage in) {

    static UnitWords of(Result result, PageLanguage in) {
        return new UnitWords(
                result.figures().stream().noneMatch(f -> f.unit().kind() == UnitKind.MINISTRY), in);
    }

    /** {@code tỉnh} in front of a verb. */
    String few() {
        return provinces ? in.say("tỉnh", "provinces") : in.say("bộ, ngành", "ministries");
    }

    String all() {
        return provinces
                ? in.say("tỉnh, thành phố", "provinces")
                : in.say("bộ, cơ quan ngang bộ", "ministries");
    }

    public String one() {
        return provinces
                ? in.say("Tỉnh, thành phố", "Province")
                : in.say("Bộ, cơ quan ngang bộ", "Ministry");
    }

    public String warning() {
        return provinces
                ? in.say(
                        "không dùng để đánh giá địa phương. Vì sao?",
                        "do not judge a province by them. Why?")
                : in.say(
                        "không dùng để đánh giá bộ, ngành. Vì sao?",
                        "do not judge a ministry by them. Why?");
    }

    public String ranking() {
        return in.say("Xếp hạng ", "Ranking of the ") + all();
    }
}
