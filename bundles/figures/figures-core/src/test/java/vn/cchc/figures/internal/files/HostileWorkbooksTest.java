package vn.cchc.figures.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.values.ValueColumns;
import vn.cchc.model.Refusal;
import vn.cchc.testing.HostileWorkbook;
import vn.cchc.testing.HostileWorkbooks;
import vn.cchc.testing.KeptMemory;

/** No workbook that somebody spoiled puts a value into the room, or memory out of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWorkbooksTest {
    private static final List<String> ROW =
            List.of("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "95.5", "", "", "");
    private static final int VALUE = ValueColumns.ALL.indexOf("value");

    private final FiguresRoom room = FiguresRoom.onDerby();
    private KeptMemory memory;

    @BeforeAll
    void look() throws IOException {
        refused(HostileWorkbooks.of(ValueColumns.ALL, ROW, VALUE).get(0));
        memory = KeptMemory.now();
    }

    @AfterAll
    void nothing_is_kept() {
        memory.hasNotGrownBy(8);
    }

    @TestFactory
    Stream<DynamicTest> are_refused_with_a_reason_and_a_place() {
        var all = HostileWorkbooks.of(ValueColumns.ALL, ROW, VALUE);
        System.out.println(all.size() + " hostile workbooks");
        return all.stream().map(one -> DynamicTest.dynamicTest(one.title(), () -> refused(one)));
    }

    private void refused(HostileWorkbook workbook) throws IOException {
        byte[] content = workbook.content().bytes();

        var refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                room.values.importFile(
                                        "x.xlsx", new ByteArrayInputStream(content), "an"));

        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.problems())
                .isNotEmpty()
                .allSatisfy(
                        problem ->
                                assertThat(problem.where())
                                        .startsWith("x.xlsx")
                                        .contains(workbook.where()));
        assertThat(room.store.list(ObservationQuery.ALL)).isEmpty();
    }

    @Test
    void and_one_that_nobody_spoiled_is_taken() {
        var other = FiguresRoom.onDerby();
        var good = new ByteArrayInputStream(HostileWorkbooks.good(ValueColumns.ALL, ROW));

        assertThat(other.values.importFile("x.xlsx", good, "an")).hasSize(1);
    }
}
