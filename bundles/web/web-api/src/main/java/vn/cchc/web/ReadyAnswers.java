package vn.cchc.web;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Answers a room has ready. They are given out before any resource is asked, so that what is asked
 * again and again costs nearly nothing. A service with the property {@link Published#READY}, the
 * path whose GET it answers.
 */
@ConsumerType
public interface ReadyAnswers {

    /**
     * The same answer as the resource at the path would give; empty when it has to be asked.
     *
     * @param query of the address, as it was sent; empty when there is none
     * @param header the first value of a header of the request
     */
    Optional<ReadyAnswer> find(String query, Function<String, Optional<String>> header);
}
