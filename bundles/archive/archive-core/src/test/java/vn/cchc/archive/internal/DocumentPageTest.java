package vn.cchc.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ArchiveRoom.NGA;
import static vn.cchc.archive.internal.WholeArchive.DECIDER;
import static vn.cchc.archive.internal.WholeArchive.HANOI;
import static vn.cchc.archive.internal.WholeArchive.HUE;
import static vn.cchc.archive.internal.WholeArchive.SENDER;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.access.Person;
import vn.cchc.archive.CitingRecord;
import vn.cchc.archive.Description;
import vn.cchc.archive.Passage;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** The page of a document. */
class DocumentPageTest {
    @TempDir static Path folder;
    private static WholeArchive room;

    @BeforeAll
    static void open() throws Exception {
        room = new WholeArchive(folder, List.of(NGA));
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    private static Description issued(String issuer, String number, String day) {
        return new Description(
                "Về cải cách hành chính",
                number,
                "decision",
                issuer,
                "",
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of());
    }

    private static String published(Description says) {
        String id = room.submit("a.txt", says.toString(), Optional.empty()).id();
        room.archive().describe(id, says, SENDER);
        return room.archive().publish(id, DECIDER).id();
    }

    private static String page(String id, Optional<Person> reader) throws Exception {
        return room.send(room.to("/documents/" + id + "?lang=vi", reader)).body();
    }

    private static String page(Description says) throws Exception {
        return page(published(says), Optional.empty());
    }

    @Test
    void who_issued_it_is_linked_to_the_unit_of_that_day() throws Exception {
        assertThat(page(issued("Ủy ban nhân dân tỉnh Hà Giang", "5/QĐ-UBND", "2025-06-30")))
                .contains("<a href=\"/id/province/2024/02\">Ủy ban nhân dân tỉnh Hà Giang</a>");
        assertThat(page(issued("Bộ Nội vụ", "5/QĐ-BNV", "2026-01-05")))
                .contains("<a href=\"/id/ministry/2026/BNV\">Bộ Nội vụ</a>");
        assertThat(page(issued("", "6/QĐ-BNV", "2026-01-05")))
                .contains("<a href=\"/id/ministry/2026/BNV\">Bộ Nội vụ</a>");
    }

    @Test
    void who_is_no_unit_of_the_registry_stays_a_word() throws Exception {
        assertThat(page(issued("Ủy ban nhân dân tỉnh Hà Giang", "5/QĐ-UBND", "2026-01-05")))
                .contains("<dd>Ủy ban nhân dân tỉnh Hà Giang</dd>")
                .doesNotContain("/id/province/2024/02");
        assertThat(page(issued("Vụ Cải cách hành chính", "7/QĐ-BNV", "2026-01-05")))
                .contains("<dd>Vụ Cải cách hành chính</dd>");
    }

    @Test
    void the_form_asks_for_ministries_and_provinces_and_leaves_other_units_as_they_are()
            throws Exception {
        String id = room.submit("b.txt", "Kế hoạch", Optional.empty()).id();
        var commune = new UnitRef(new Period("2026"), UnitKind.COMMUNE, "00004");
        var old = UnitRef.province(new Period("2024"), "02");
        var plain = issued("", "8/QĐ-BNV", "2026-01-05");
        room.archive().describe(id, concerning(plain, Set.of(commune, old, HUE)), SENDER);

        assertThat(form(id))
                .contains("value=\"province/2026/46\" checked")
                .contains("value=\"ministry/2026/BNV\"> Bộ Nội vụ")
                .contains("Bộ, ngành, địa phương liên quan: 1")
                .doesNotContain("value=\"province/2024/02\"", "value=\"commune/");

        sent(id, "title=K&concerned=&concerned=ministry/2026/BNV&concerned=province/2026/01");
        var ministry = new UnitRef(new Period("2026"), UnitKind.MINISTRY, "BNV");
        assertThat(concerned(id)).containsExactlyInAnyOrder(commune, old, ministry, HANOI);

        sent(id, "title=K");
        assertThat(concerned(id)).as("not asked").hasSize(4);

        sent(id, "title=K&concerned=");
        assertThat(concerned(id)).as("nothing ticked").containsExactlyInAnyOrder(commune, old);
    }

    private static Description concerning(Description says, Set<UnitRef> units) {
        return new Description(
                says.title(),
                says.number(),
                says.kind(),
                says.issuer(),
                says.signer(),
                says.issued(),
                says.inForce(),
                says.expires(),
                says.fields(),
                units,
                says.relations());
    }

    private static String form(String id) throws Exception {
        var address = "/documents/" + id + "/description?lang=vi";
        return room.send(room.to(address, Optional.of(SENDER))).body();
    }

    private static void sent(String id, String form) throws Exception {
        var request =
                room.to("/documents/" + id + "/description", Optional.of(SENDER))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        assertThat(room.send(request).statusCode()).isEqualTo(303);
    }

    private static Set<UnitRef> concerned(String id) {
        return room.documents().find(id).orElseThrow().description().concerned();
    }

    private static final String NEWER = "đã có phiên bản mới hơn";

    private static CitingRecord citing(String record, String name, boolean open) {
        return new CitingRecord(
                "appraisal",
                record,
                new LanguageText(name, name),
                open ? Optional.empty() : Optional.of(WholeArchive.HANOI),
                open);
    }

    private static String citations(String id, Optional<Person> reader) throws Exception {
        return room.send(room.to("/api/archive/citations/" + id, reader)).body();
    }

    @Test
    void who_rests_on_an_older_version_is_shown_with_a_warning_to_all_who_see_the_newer()
            throws Exception {
        String id = published(issued("Bộ Nội vụ", "9/QĐ-BNV", "2026-01-05"));
        var first = new Passage(id, 1, OptionalInt.empty());
        room.archive().cite(citing("appraisal/9", "Điểm 9", true), first, SENDER);
        assertThat(citations(id, Optional.empty())).contains("\"superseded\":false");
        assertThat(page(id, Optional.of(NGA))).contains("Điểm 9").doesNotContain(NEWER);

        room.submit("a.txt", "bản hai của 9", Optional.of(id));

        assertThat(citations(id, Optional.empty())).contains("\"superseded\":false");
        assertThat(page(id, Optional.empty())).contains("Điểm 9").doesNotContain(NEWER);
        assertThat(citations(id, Optional.of(NGA))).contains("\"superseded\":true");
        assertThat(page(id, Optional.of(NGA))).contains(NEWER);

        room.archive().publish(id, DECIDER);

        for (var reader : List.of(Optional.<Person>empty(), Optional.of(NGA))) {
            assertThat(citations(id, reader))
                    .contains("\"superseded\":true")
                    .doesNotContain("\"superseded\":false");
            assertThat(page(id, reader)).contains(NEWER);
        }

        room.archive()
                .cite(
                        citing("appraisal/9", "Điểm 9", true),
                        new Passage(id, 2, OptionalInt.empty()),
                        SENDER);
        assertThat(citations(id, Optional.empty())).contains("\"superseded\":false");
        assertThat(page(id, Optional.empty())).doesNotContain(NEWER);
    }

    @Test
    void who_rests_on_a_document_is_told_beside_its_withdrawal() throws Exception {
        String id = published(issued("Bộ Nội vụ", "10/QĐ-BNV", "2026-01-05"));
        assertThat(withdrawal(id)).contains("Rút khỏi").doesNotContain("căn cứ");
        var passage = new Passage(id, 1, OptionalInt.of(1));
        room.archive().cite(citing("appraisal/10", "Điểm 10", true), passage, SENDER);
        room.archive().cite(citing("appraisal/11", "Nháp 11", false), passage, SENDER);

        assertThat(withdrawal(id))
                .contains("làm căn cứ", "Nháp 11")
                .contains("<a href=\"/id/appraisal/10\">Điểm 10</a>");
        assertThat(room.send(room.to("/documents/" + id + "?lang=en", Optional.of(NGA))).body())
                .contains("These records rest on it");
        assertThat(form(page(id, Optional.of(NGA)), "hold")).doesNotContain("Điểm 10");
    }

    /** What stands beside the button that withdraws it. */
    private static String withdrawal(String id) throws Exception {
        return form(page(id, Optional.of(NGA)), "withdrawal");
    }

    private static String form(String page, String act) {
        int begin = page.indexOf("/" + act);
        return page.substring(begin, page.indexOf("</form>", begin));
    }

    @Test
    void a_description_that_waits_may_be_published_or_refused_there() throws Exception {
        String id = published(issued("Bộ Nội vụ", "8/QĐ-BNV", "2026-01-05"));
        assertThat(page(id, Optional.of(NGA))).doesNotContain("description-refusal");
        room.archive().describe(id, issued("Bộ Y tế", "8/QĐ-BYT", "2026-01-05"), SENDER);

        assertThat(page(id, Optional.of(NGA)))
                .contains("/" + id + "/publication", "/" + id + "/description-refusal")
                .contains("Từ chối mô tả mới");
        assertThat(page(id, Optional.empty())).doesNotContain("Bộ Y tế", "description-refusal");
    }
}
