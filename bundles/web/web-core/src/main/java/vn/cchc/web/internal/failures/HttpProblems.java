package vn.cchc.web.internal.failures;

import vn.cchc.model.Problem;

/** What the framework refuses by itself, in plain words. */
final class HttpProblems {
    private HttpProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 ->
                    new Problem(
                            "WEB-108",
                            "",
                            "Only for people who are signed in.",
                            "Send name and password as HTTP Basic.");
            case 403 ->
                    new Problem(
                            "WEB-109",
                            "",
                            "Your role does not allow this.",
                            "Ask an administrator for the role, or a colleague who has it.");
            case 404 -> Failure.noSuchAddress().problems().get(0);
            case 405 ->
                    new Problem(
                            "WEB-102",
                            "",
                            "This address does not know that method.",
                            "Use one of the methods in the header Allow.");
            case 406 ->
                    new Problem(
                            "WEB-103",
                            "Accept",
                            "Not available in the wanted media type.",
                            "Leave the header out, or see /api for what is on offer.");
            case 415 ->
                    new Problem(
                            "WEB-104",
                            "Content-Type",
                            "The body's media type is not understood here.",
                            "See /api for what this address reads.");
            default ->
                    new Problem(
                            "WEB-105",
                            "",
                            "The request cannot be read.",
                            "Compare address, parameters and body with /api.");
        };
    }
}
