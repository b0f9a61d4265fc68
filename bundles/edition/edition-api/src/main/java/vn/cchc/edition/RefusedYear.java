package vn.cchc.edition;

import java.util.List;
import vn.cchc.model.Problem;

/**
 * A year bundle that is installed but not offered.
 *
 * @param bundle symbolic name and version
 */
public record RefusedYear(String bundle, List<Problem> problems) {
    public RefusedYear {
        problems = List.copyOf(problems);
    }
}
