package vn.cchc.survey.exchange;

import java.util.List;
import vn.cchc.model.Problem;

/**
 * What came over from one format into another.
 *
 * @param losses what could not be carried, with its place; empty when nothing was lost
 */
public record Carried<T>(T content, List<Problem> losses) {
    public Carried {
        losses = List.copyOf(losses);
    }
}
