package vn.cchc.invitation.internal.rest;

/** Who wants no more letters, by the token of the link. */
public record OptOutRequest(String token) {
    @Override
    public String toString() {
        return "a request for no letters";
    }
}
