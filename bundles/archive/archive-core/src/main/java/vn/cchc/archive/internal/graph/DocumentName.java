package vn.cchc.archive.internal.graph;

import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.describing.Kinds;
import vn.cchc.model.LanguageText;

/** What people call a document: its title has no translation, so English has only a word for it. */
record DocumentName(Document document) {
    private static final LanguageText ANY_KIND = new LanguageText("Văn bản", "Document");

    LanguageText whole() {
        String rest = number() + ": " + document.description().title();
        return new LanguageText(kind().vi() + rest, kind().en() + rest);
    }

    LanguageText of(Version version) {
        String number = number().isEmpty() ? " " + document.id() : number();
        return new LanguageText(
                "Phiên bản %d: %s%s".formatted(version.number(), kind().vi(), number),
                "Version %d: %s%s".formatted(version.number(), kind().en(), number));
    }

    private LanguageText kind() {
        String code = document.description().kind();
        return code.isEmpty() ? ANY_KIND : Kinds.title(code);
    }

    private String number() {
        String number = document.description().number();
        return number.isEmpty() ? "" : " " + number;
    }
}
