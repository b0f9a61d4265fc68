package vn.cchc.portal.internal.index;

import java.math.RoundingMode;
import vn.cchc.scoring.SamplingError;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.Scale;

/**
 * A confidence interval as drawn and as read.
 *
 * @param from place of the lower limit on the {@link Scale}
 * @param to place of the upper limit
 * @param text both limits with as many decimals as the figure
 */
public record Whisker(String from, String to, String text) {

    public static Whisker of(SamplingError error, int digits, Scale scale, PageLanguage in) {
        var lower = error.lower().setScale(digits, RoundingMode.HALF_EVEN);
        var upper = error.upper().setScale(digits, RoundingMode.HALF_EVEN);
        return new Whisker(
                scale.place(lower), scale.place(upper), in.number(lower) + "–" + in.number(upper));
    }
}
