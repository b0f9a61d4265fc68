package vn.cchc.invitation.internal.pages;

import vn.cchc.web.PageLanguage;

/** A ballot that was made here, on its way to the side of the answers. */
public record DrawnView(PageLanguage language, String campaign, String ballot) {
    public String address() {
        return InvitationPages.ADDRESS + "/" + campaign;
    }

    /** Never the ballot: this may end up in a log. */
    @Override
    public String toString() {
        return "a ballot of " + campaign;
    }
}
