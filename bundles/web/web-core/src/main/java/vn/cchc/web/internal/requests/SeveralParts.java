package vn.cchc.web.internal.requests;

import vn.cchc.web.internal.forms.FormType;
import vn.cchc.web.internal.xop.PackageType;

/** Which bodies of several parts an address takes. */
public enum SeveralParts {
    NONE,
    /** A message with a file beside it. */
    PACKAGE,
    /** A form with files. */
    FORM;

    boolean reads(String contentType) {
        return switch (this) {
            case NONE -> false;
            case PACKAGE -> PackageType.named(contentType);
            case FORM -> FormType.named(contentType);
        };
    }
}
