package vn.cchc.archive.internal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.internal.ServicesRoom;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.ops.Job;
import vn.cchc.testing.HostileWorkbook;
import vn.cchc.testing.HostileWorkbooks;
import vn.cchc.testing.JobsAtOnce;
import vn.cchc.testing.KeptMemory;

/** No list that somebody spoiled brings a document into the archive. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileListsTest {
    private static final List<String> HEADING =
            Arrays.stream(Column.values()).map(Column::word).toList();
    private static final List<String> ROW =
            List.of(
                    "a.txt",
                    "province/2026/01",
                    "Kế hoạch",
                    "",
                    "",
                    "",
                    "",
                    "2026-01-15",
                    "",
                    "",
                    "procedures",
                    "",
                    "");

    private ServicesRoom room;
    private BulkImports imports;
    private Path lists;
    private Path files;
    private KeptMemory memory;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        room = new ServicesRoom(folder);
        lists = folder.resolve("lists");
        files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("a.txt"), "A");
        imports = BulkImports.of(lists, room.archive(), WholeArchive.REGISTRY, new JobsAtOnce());
        refused(all().get(0));
        memory = KeptMemory.now();
    }

    @AfterAll
    void nothing_is_kept() throws Exception {
        memory.hasNotGrownBy(8);
        room.close();
    }

    private static List<HostileWorkbook> all() {
        return HostileWorkbooks.of(HEADING, ROW, Column.ISSUED.ordinal());
    }

    private Job load(byte[] list, boolean check) {
        return imports.start(
                new ByteArrayInputStream(list), files, check, ServicesRoom.LAN, () -> {});
    }

    @TestFactory
    Stream<DynamicTest> are_refused_with_a_reason_and_a_place() {
        return all().stream().map(one -> DynamicTest.dynamicTest(one.title(), () -> refused(one)));
    }

    private void refused(HostileWorkbook workbook) throws IOException {
        var job = load(workbook.content().bytes(), false);

        assertThat(job.state()).isEqualTo(Job.State.REFUSED);
        assertThat(job.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.where()).contains(workbook.where()));
        assertThat(room.documents().count()).isZero();
        assertThat(lists).isEmptyDirectory();
    }

    @Test
    void and_one_that_nobody_spoiled_has_nothing_wrong() {
        assertThat(load(HostileWorkbooks.good(HEADING, ROW), true).state())
                .isEqualTo(Job.State.DONE);
    }
}
