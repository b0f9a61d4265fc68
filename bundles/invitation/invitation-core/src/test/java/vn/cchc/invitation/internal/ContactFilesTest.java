package vn.cchc.invitation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.internal.contacts.ContactSheet;
import vn.cchc.invitation.internal.contacts.NewContacts;
import vn.cchc.model.Verdict;

class ContactFilesTest {
    private static final String HEADING = "name,address,unit,stratum,language\r\n";

    private static Verdict<List<Contact>> read(String text) {
        return ContactSheet.of("c.csv", new NewContacts(Set.of("there@example.vn")))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void people_are_read_with_mail_or_phone() {
        var read =
                read(
                        HEADING
                                + "Nguyễn Văn An,An.Nguyen@Example.gov.vn,Sở Nội vụ,leaders,\r\n"
                                + "Trần Thị Bình,091 234 5678,Sở Y tế,staff,en\r\n"
                                + "Lê Chi,'+84 912 345 679,Sở Y tế,staff,vi\r\n");

        assertThat(read.orRefuse())
                .containsExactly(
                        new Contact(
                                "Nguyễn Văn An",
                                new Address(Address.Kind.EMAIL, "an.nguyen@example.gov.vn"),
                                "Sở Nội vụ",
                                "leaders",
                                "vi"),
                        new Contact(
                                "Trần Thị Bình",
                                new Address(Address.Kind.PHONE, "+84912345678"),
                                "Sở Y tế",
                                "staff",
                                "en"),
                        new Contact(
                                "Lê Chi",
                                new Address(Address.Kind.PHONE, "+84912345679"),
                                "Sở Y tế",
                                "staff",
                                "vi"));
    }

    @Test
    void every_bad_row_is_told_and_nobody_is_taken() {
        var read =
                read(
                        HEADING
                                + "An,an@example.vn,Sở,leaders,\r\n"
                                + ",an@EXAMPLE.vn,Sở,leaders,\r\n"
                                + "Bình,912345678,,Lãnh đạo,fr\r\n"
                                + "Chi,there@example.vn,Sở,staff,vi\r\n"
                                + "D,\"a@b.vn\n\",Sở,staff,vi\r\n"
                                + "E,a@b.vn>,Sở,staff,vi\r\n");

        assertThat(read.problems())
                .extracting(p -> p.code() + " " + p.where())
                .containsExactly(
                        "INV-201 c.csv row 3 column name",
                        "INV-203 c.csv row 3 column address",
                        "INV-201 c.csv row 4 column unit",
                        "INV-205 c.csv row 4 column stratum",
                        "INV-206 c.csv row 4 column language",
                        "INV-202 c.csv row 4 column address",
                        "INV-204 c.csv row 5 column address",
                        "INV-202 c.csv row 7 column address");
        assertThat(read.problems().toString()).doesNotContain("example.vn", "Chi");
    }

    @Test
    void a_file_that_is_none_is_told_so() {
        assertThat(read("").problems()).extracting(p -> p.code()).containsExactly("INV-103");
        assertThat(read("name,mail\r\nAn,a@b.vn").problems())
                .extracting(p -> p.code())
                .containsExactly("INV-107", "INV-106", "INV-106", "INV-106");
        assertThat(read(HEADING + "An,a@b.vn,Sở\r\n").problems())
                .extracting(p -> p.code())
                .containsExactly("INV-109");
    }
}
