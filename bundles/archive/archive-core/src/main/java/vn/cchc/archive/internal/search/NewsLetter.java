package vn.cchc.archive.internal.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.archive.Document;
import vn.cchc.delivery.Mail;

/** What somebody is told: which documents came, where they are, and how such letters end. */
record NewsLetter(SavedSearch search, MailNotice notice, List<Document> news) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_NAMED = 10;

    Mail mail() {
        return new Mail(notice.to(), subject(), text(), notice.language(), Optional.empty());
    }

    private String subject() {
        return count() + ": " + oneLine(search.name());
    }

    private String count() {
        int count = news.size();
        return notice.english()
                ? count + (count == 1 ? " new document" : " new documents")
                : count + " văn bản mới";
    }

    private String text() {
        return say(
                        """
                        %s cho tìm kiếm “%s” trong cơ sở dữ liệu cải cách hành chính:

                        %s%s
                        Xem tất cả: %s
                        Thôi nhận thư này: %s
                        """,
                        """
                        %s for your search “%s” in the database of administrative reform:

                        %s%s
                        See all: %s
                        End these letters: %s
                        """)
                .formatted(
                        count(),
                        oneLine(search.name()),
                        named(),
                        rest(),
                        searches() + "/" + search.id(),
                        searches() + (notice.english() ? "?lang=en" : ""));
    }

    private String named() {
        return news.stream().limit(MOST_NAMED).map(this::line).collect(Collectors.joining());
    }

    private String line(Document document) {
        var says = document.description();
        String facts =
                List.of(says.number(), says.issued().map(NewsLetter::day).orElse("")).stream()
                        .filter(fact -> !fact.isBlank())
                        .collect(Collectors.joining(", "));
        String before = facts.isEmpty() ? "" : facts + " — ";
        return "- %s%s%n  %s/documents/%s%s%n"
                .formatted(
                        before,
                        oneLine(says.title()),
                        notice.server(),
                        document.id(),
                        notice.english() ? "?lang=en" : "")
                .replace("\r", "");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String rest() {
        int rest = news.size() - MOST_NAMED;
        if (rest <= 0) {
            return "";
        }
        return say("- và %d văn bản khác\n", "- and %d more\n").formatted(rest);
    }

    private String searches() {
        return notice.server() + "/documents/searches";
    }

    private String say(String vietnamese, String english) {
        return notice.english() ? english : vietnamese;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
