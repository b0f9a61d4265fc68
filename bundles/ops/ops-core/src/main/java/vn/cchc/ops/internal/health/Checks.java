package vn.cchc.ops.internal.health;

import java.util.List;

/** Runs the checks of a probe. */
public interface Checks {

    /** What they found, checks in order of their names. Answers in less than a second. */
    List<Finding> run(Probe probe);
}
