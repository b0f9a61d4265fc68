package vn.cchc.invitation.internal.pages;

import java.util.Optional;
import vn.cchc.model.Problem;
import vn.cchc.web.PageLanguage;

/**
 * Where the code of a letter is typed.
 *
 * @param problem why there is no ballot for the code that was typed
 */
public record CodeView(
        PageLanguage language, String campaign, boolean open, Optional<Problem> problem) {
    public String address() {
        return InvitationPages.ADDRESS + "/" + campaign;
    }
}
