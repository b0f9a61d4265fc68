package vn.cchc.invitation.internal.letters;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.delivery.Mail;
import vn.cchc.delivery.ShortMessage;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.internal.store.LetterStore.Due;
import vn.cchc.model.ConfiguredText;

/**
 * What a letter says: who asks, what, until when, that nobody learns who answered what, the link,
 * and how it ends.
 *
 * @param plan of the survey, where it is known here
 */
record LetterWords(Links links, Optional<CampaignPlan> plan, LetterSettings settings) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The secret parts of one letter. */
    record Secrets(String token, String wayOut) {
        @Override
        public String toString() {
            return "the secrets of a letter";
        }
    }

    Mail mail(Due due, Secrets secrets) {
        boolean english = "en".equals(due.contact().language());
        String text = english ? english(due, secrets) : vietnamese(due, secrets);
        return new Mail(
                due.contact().address().text(),
                oneLine(subject(due.reminder(), english)),
                text,
                due.contact().language(),
                Optional.of(URI.create(links.wayOut(secrets.wayOut()))));
    }

    private String subject(boolean reminder, boolean english) {
        if (english) {
            return (reminder ? "Reminder: survey " : "Invitation to the survey ") + title(true);
        }
        return (reminder ? "Nhắc: khảo sát " : "Mời tham gia khảo sát ") + title(false);
    }

    private String vietnamese(Due due, Secrets secrets) {
        return """
               Kính gửi %s,

               %s
               %s
               Mở liên kết này để trả lời:
               %s

               Câu trả lời ẩn danh: trình duyệt che lá phiếu trước khi máy chủ ký, nên không ai biết câu trả lời là của ai.

               Nếu trình duyệt không chạy mã lệnh, hãy mở %s và nhập mã sau. Khi đó câu trả lời được bảo mật, nhưng không ẩn danh tuyệt đối.
               Mã: %s

               Liên kết và mã là của riêng Ông/Bà, trả lời được một lần; xin đừng chuyển cho người khác.

               Không muốn nhận thư như thế này nữa:
               %s

               %s
               """
                .formatted(
                        name(due.contact()),
                        due.reminder()
                                ? "%s đã mời Ông/Bà tham gia khảo sát “%s” và chưa thấy lá phiếu của Ông/Bà được nhận. Nếu Ông/Bà vừa trả lời, xin bỏ qua thư này."
                                        .formatted(asker(false), title(false))
                                : "%s mời Ông/Bà tham gia khảo sát “%s”."
                                        .formatted(asker(false), title(false)),
                        closes().map(d -> "Hạn trả lời: hết ngày " + d + ".\n").orElse(""),
                        link(due, secrets),
                        links.code(),
                        secrets.token(),
                        links.wayOut(secrets.wayOut()),
                        asker(false));
    }

    private String english(Due due, Secrets secrets) {
        return """
               Dear %s,

               %s
               %s
               Open this link to answer:
               %s

               Your answers are anonymous: your browser blinds the ballot before the server signs it, so nobody learns whose answers are whose.

               If your browser runs no scripts, open %s and type this code. Your answers are confidential then, but not anonymous.
               Code: %s

               Link and code are yours alone and good for one answer; please pass them on to nobody.

               To get no such letters any more:
               %s

               %s
               """
                .formatted(
                        name(due.contact()),
                        due.reminder()
                                ? "%s invited you to the survey “%s”, and your ballot has not been taken yet. If you have just answered, please pass over this letter."
                                        .formatted(asker(true), title(true))
                                : "%s invites you to the survey “%s”."
                                        .formatted(asker(true), title(true)),
                        closes().map(d -> "You can answer until the end of " + d + ".\n")
                                .orElse(""),
                        link(due, secrets),
                        links.code(),
                        secrets.token(),
                        links.wayOut(secrets.wayOut()),
                        asker(true));
    }

    /** Each part costs: who asks, the link, until when, the way out. */
    ShortMessage shortMessage(Due due, Secrets secrets) {
        boolean english = "en".equals(due.contact().language());
        String until = closes().map(d -> (english ? " until " : " đến hết ") + d).orElse("");
        String text =
                english
                        ? "%s%s: anonymous survey%s %s No more messages: %s"
                        : "%s%s: khảo sát ẩn danh%s %s Không nhận tin nữa: %s";
        String reminder = english ? "Reminder, " : "Nhắc, ";
        return new ShortMessage(
                due.contact().address().text(),
                text.formatted(
                        due.reminder() ? reminder : "",
                        asker(english),
                        until,
                        link(due, secrets),
                        links.wayOut(secrets.wayOut())));
    }

    private String link(Due due, Secrets secrets) {
        return links.survey(due.contact().stratum(), secrets.token());
    }

    private static String name(Contact contact) {
        return oneLine(contact.name());
    }

    private String title(boolean english) {
        var locale = english ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        return oneLine(plan.map(p -> p.title().in(locale)).orElse(links.campaign()));
    }

    private String asker(boolean english) {
        boolean own = english && !settings.askerInEnglish().isBlank();
        return oneLine(ConfiguredText.of(own ? settings.askerInEnglish() : settings.asker()));
    }

    private Optional<String> closes() {
        return plan.map(CampaignPlan::closes).map(LetterWords::day);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A title has line breaks when somebody typed them; a subject has none. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
