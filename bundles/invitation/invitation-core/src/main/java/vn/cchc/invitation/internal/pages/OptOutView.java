package vn.cchc.invitation.internal.pages;

import vn.cchc.web.PageLanguage;

/**
 * Where somebody ends letters to them.
 *
 * @param word of the letter, as it came with the address
 */
public record OptOutView(PageLanguage language, String campaign, String word, State state) {
    /** How far it is. */
    public enum State {
        ASKED,
        DONE,
        UNKNOWN
    }

    public String address() {
        return InvitationPages.ADDRESS + "/" + campaign + "/opt-out/" + word;
    }

    public boolean asked() {
        return state == State.ASKED;
    }

    public boolean done() {
        return state == State.DONE;
    }
}
