package vn.cchc.survey;

import java.util.Iterator;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import vn.cchc.edition.Edition;
import vn.cchc.model.EditionId;

/**
 * Makes forms like a real survey's, for demonstrations and tests. What it makes passes through the
 * same checks as a file somebody brings.
 */
@ConsumerType
public interface AnswerGenerator {

    /** Whether it can make forms for this edition. */
    boolean supports(EditionId edition);

    /** How many forms {@link #forms} makes, at least 1. */
    int count(Edition edition);

    /**
     * The forms, one after the other: answers by column of the edition's codebook, columns without
     * an answer left out. The same edition and seed give the same forms in the same order.
     */
    Iterator<Map<String, String>> forms(Edition edition, long seed);
}
