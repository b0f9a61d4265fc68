package vn.cchc.web.internal.failures;

import vn.cchc.model.Problem;

/** What the framework refuses by itself, in plain words. */
final class HttpProblems {
    private HttpProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 -> RequestFault.NOT_SIGNED_IN.at("");
            case 403 -> RequestFault.NOT_ALLOWED.at("");
            case 404 -> RequestFault.NO_ADDRESS.at("");
            case 405 -> RequestFault.METHOD.at("");
            case 406 -> RequestFault.NOT_ACCEPTABLE.at("Accept");
            case 415 -> RequestFault.BODY_TYPE.at("Content-Type");
            default -> RequestFault.UNREADABLE.at("");
        };
    }
}
