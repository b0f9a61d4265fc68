package vn.cchc.web.internal.forms;

import java.util.Optional;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;
import vn.cchc.web.internal.parts.MediaTypeWords;

/** What the Content-Type of a form with files says. */
public final class FormType {
    static final String TYPE = "multipart/form-data";

    private FormType() {}

    /** Whether it is one. */
    public static boolean named(String contentType) {
        return words(contentType).isPresent();
    }

    private static Optional<MediaTypeWords> words(String contentType) {
        return MediaTypeWords.of(contentType).filter(type -> type.is(TYPE));
    }

    static String boundary(String contentType) throws FailureException {
        return words(contentType)
                .orElseThrow(FormRule.TYPE::broken)
                .boundary(RequestFault.SENT_FORM);
    }
}
