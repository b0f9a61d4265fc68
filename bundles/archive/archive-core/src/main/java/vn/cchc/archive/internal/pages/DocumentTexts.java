package vn.cchc.archive.internal.pages;

import java.util.Map;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.internal.describing.Kinds;
import vn.cchc.model.LanguageText;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.web.PageLanguage;

/** What pages call the things of the archive. */
final class DocumentTexts {
    private static final Map<Document.State, LanguageText> STATES =
            Map.of(
                    Document.State.DRAFT, new LanguageText("bản nháp", "draft"),
                    Document.State.PUBLIC, new LanguageText("công khai", "public"),
                    Document.State.WITHDRAWN, new LanguageText("đã rút", "withdrawn"),
                    Document.State.DELETED, new LanguageText("đã xóa", "deleted"));
    private static final Map<Version.Condition, LanguageText> CONDITIONS =
            Map.of(
                    Version.Condition.WAITING, new LanguageText("đang đọc nội dung", "being read"),
                    Version.Condition.READ, new LanguageText("đã đọc nội dung", "read"),
                    Version.Condition.UNREADABLE,
                            new LanguageText("không đọc được nội dung", "its text cannot be read"),
                    Version.Condition.QUARANTINED,
                            new LanguageText("cách ly vì mã độc", "in quarantine: a virus"),
                    Version.Condition.GONE, new LanguageText("đã xóa", "deleted"));
    private static final Map<Extract.Trait, LanguageText> TRAITS =
            Map.of(
                    Extract.Trait.MACROS, new LanguageText("có macro", "has macros"),
                    Extract.Trait.SCRIPT, new LanguageText("có script", "has script"),
                    Extract.Trait.FILES_INSIDE,
                            new LanguageText("có tệp bên trong", "has files inside"),
                    Extract.Trait.ENCRYPTED, new LanguageText("có mật khẩu", "needs a password"),
                    Extract.Trait.SIGNATURE, new LanguageText("có chữ ký số", "is signed"),
                    Extract.Trait.UNREAD_PICTURES,
                            new LanguageText(
                                    "bản quét chưa nhận dạng chữ", "a scan, its text not read"),
                    Extract.Trait.OTHER_NAME,
                            new LanguageText(
                                    "tên tệp không đúng loại", "its name says another kind"));

    private final Registry registry;

    DocumentTexts(Registry registry) {
        this.registry = registry;
    }

    String agency(UnitRef agency, PageLanguage in) {
        return registry.find(agency).map(unit -> in.say(unit.label())).orElse(agency.path());
    }

    String kind(String code, PageLanguage in) {
        return code.isEmpty() ? "" : in.say(Kinds.title(code));
    }

    String field(String word, PageLanguage in) {
        return ReformField.of(word).map(field -> in.say(field.label())).orElse(word);
    }

    String state(Document.State state, PageLanguage in) {
        return in.say(STATES.get(state));
    }

    String condition(Version version, PageLanguage in) {
        return in.say(CONDITIONS.get(version.condition()));
    }

    String trait(Extract.Trait trait, PageLanguage in) {
        return in.say(TRAITS.get(trait));
    }

    /** In the unit people read best. */
    static String size(long bytes, PageLanguage in) {
        if (bytes < 1_000) {
            return in.number(bytes) + "\u00a0B";
        }
        return bytes < 1_000_000
                ? in.number((bytes + 500) / 1_000) + "\u00a0KB"
                : in.number(java.math.BigDecimal.valueOf((bytes + 50_000) / 100_000, 1))
                        + "\u00a0MB";
    }
}
