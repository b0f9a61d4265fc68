package vn.cchc.testing.browser;

/** The two languages of every page. */
enum Language {
    VIETNAMESE("vi", "/"),
    ENGLISH("en", "/?lang=en");

    private final String code;
    private final String home;

    Language(String code, String home) {
        this.code = code;
        this.home = home;
    }

    String code() {
        return code;
    }

    /** Address of the first page. */
    String home() {
        return home;
    }

    String say(String vietnamese, String english) {
        return this == VIETNAMESE ? vietnamese : english;
    }
}
