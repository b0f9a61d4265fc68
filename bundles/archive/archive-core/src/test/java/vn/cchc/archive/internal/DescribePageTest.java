package vn.cchc.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.WholeArchive.SENDER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.Description;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;

/** What the form of a description says of the file while and after it is read. */
class DescribePageTest {
    private static final String DECISION =
            "BỘ NỘI VỤ\nSố: 174/QĐ-BNV\nHà Nội, ngày 14 tháng 04 năm 2026\nQUYẾT ĐỊNH\n"
                    + "Ban hành Kế hoạch đo lường sự hài lòng";

    @TempDir static Path folder;
    private static WholeArchive room;

    @BeforeAll
    static void open() throws Exception {
        room = new WholeArchive(folder, List.of());
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    private static String sent() {
        return room.submit("a.pdf", "…", Optional.empty()).id();
    }

    private static String page(String id) throws Exception {
        String path = "/documents/" + id + "/description?lang=vi";
        return room.send(room.to(path, Optional.of(SENDER))).body();
    }

    private static String pageOf(List<String> pages, Source source, Trait... traits)
            throws Exception {
        String id = sent();
        room.read(
                (file, name) ->
                        new Extract("application/pdf", pages, source, true, Set.of(traits), ""));
        return page(id);
    }

    @Test
    void while_a_file_is_read_the_page_says_so_and_looks_by_itself() throws Exception {
        String id = sent();
        assertThat(page(id))
                .contains("Máy đang đọc tệp", "archive-reading.js", "data-document=\"" + id + "\"")
                .contains("<progress");
        room.read();
        assertThat(page(id)).doesNotContain("Máy đang đọc tệp", "archive-reading.js");
    }

    @Test
    void what_was_written_is_proposed() throws Exception {
        assertThat(pageOf(List.of(DECISION), Source.TEXT))
                .contains("Máy đã đọc văn bản và đề xuất", "value=\"174/QĐ-BNV\"")
                .doesNotContain("nhận dạng");
    }

    @Test
    void what_was_recognised_is_proposed_with_a_warning() throws Exception {
        for (var source : List.of(Source.RECOGNITION, Source.MIXED)) {
            assertThat(pageOf(List.of(DECISION), source))
                    .contains("Chữ nhận dạng có thể sai", "value=\"174/QĐ-BNV\"");
        }
    }

    @Test
    void a_picture_that_nobody_reads_is_told() throws Exception {
        assertThat(pageOf(List.of(), Source.NONE, Trait.UNREAD_PICTURES))
                .contains("bản quét chưa nhận dạng được chữ");
    }

    @Test
    void a_file_that_cannot_be_read_is_told() throws Exception {
        String id = sent();
        room.read(
                (file, name) ->
                        new Extract(
                                "image/jpeg", List.of(), Source.NONE, false, Set.of(), "damaged"));
        assertThat(page(id)).contains("Không đọc được nội dung tệp này");
    }

    /** Nothing is proposed to somebody who has said what it is. */
    @Test
    void who_has_described_it_waits_for_nothing() throws Exception {
        String id = sent();
        room.archive().describe(id, Description.titled("Kế hoạch"), SENDER);
        assertThat(page(id)).contains("Điền những gì biết").doesNotContain("archive-reading.js");
        room.read();
    }
}
