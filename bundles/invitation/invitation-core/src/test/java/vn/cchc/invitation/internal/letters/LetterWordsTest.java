package vn.cchc.invitation.internal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.internal.InvitationOffice;
import vn.cchc.model.LanguageText;
import vn.cchc.testing.DatabaseFixture;

/** What a person reads. */
class LetterWordsTest {
    private static DatabaseFixture database;
    private LetterDesk desk;

    @BeforeAll
    static void openDatabase() {
        database = DatabaseFixture.derby("invitation", "db/changelog.xml");
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void ten_people() {
        var office = InvitationOffice.on(database);
        desk = new LetterDesk(office, database);
        var people = new ArrayList<>(InvitationOffice.officials("a", "leaders", 7));
        people.add(in("en", "an@example.vn", "An\r\nNguyen"));
        people.add(in("en", "0912345671", "Binh Tran"));
        people.add(in("vi", "0912345670", "Lê Chi"));
        office.openWith(people);
    }

    private static Contact in(String language, String address, String name) {
        return new Contact(name, Address.read(address).orElseThrow(), "a", "leaders", language);
    }

    private void send() {
        desk.announce(
                new LanguageText("Ý kiến\r\nBcc: cán bộ", "Views of\n officials"),
                LocalDate.of(2026, 12, 31));
        desk.send();
    }

    @Test
    void a_letter_says_who_asks_what_until_when_and_how_it_ends_in_the_language_of_the_reader() {
        send();

        var vietnamese =
                desk.mails.stream().filter(m -> m.language().equals("vi")).findFirst().get();
        String token = desk.tokens(vietnamese.to()).get(0);
        assertThat(vietnamese.subject()).isEqualTo("Mời tham gia khảo sát Ý kiến Bcc: cán bộ");
        assertThat(vietnamese.text())
                .contains(
                        "Kính gửi Cán bộ ",
                        "Sở Nội vụ (minh họa) mời Ông/Bà tham gia khảo sát “Ý kiến Bcc: cán bộ”.",
                        "Hạn trả lời: hết ngày 31/12/2026.",
                        "\nhttps://cchc.example.vn/surveys/officials-2026#leaders." + token + "\n",
                        "ẩn danh",
                        "https://cchc.example.vn/invitations/officials-2026 ",
                        "\nMã: " + token + "\n",
                        "\n" + vietnamese.wayOut().get() + "\n");
        var english = desk.mails.stream().filter(m -> m.language().equals("en")).findFirst().get();
        assertThat(english.subject()).isEqualTo("Invitation to the survey Views of officials");
        assertThat(english.text())
                .contains(
                        "Dear An Nguyen,",
                        "Department of Home Affairs (illustrative) invites you",
                        "until the end of 31/12/2026",
                        "anonymous",
                        "Code: ");
    }

    @Test
    void a_short_message_has_the_link_and_the_way_out_and_little_else() {
        send();

        assertThat(desk.texts)
                .anySatisfy(
                        text ->
                                assertThat(text.text())
                                        .startsWith("Sở Nội vụ (minh họa): khảo sát ẩn danh")
                                        .contains("/surveys/officials-2026#leaders.", "/opt-out/"))
                .anySatisfy(
                        text ->
                                assertThat(text.text())
                                        .startsWith("Department of Home Affairs (illustrative):")
                                        .contains("anonymous survey until 31/12/2026"));
        assertThat(desk.texts).allSatisfy(t -> assertThat(t.text()).hasSizeLessThan(300));
    }

    @Test
    void a_survey_of_another_server_is_called_by_its_name() {
        desk.send();

        assertThat(desk.mails.get(0).text())
                .contains("officials-2026")
                .doesNotContain("Hạn trả lời", "until the end");
    }
}
