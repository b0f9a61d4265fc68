package vn.cchc.graph.jena.internal.tdb2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedLinesTest {
    @TempDir Path folder;

    /** Characters are compared as Java does, which is not the order of their bytes. */
    @Test
    void lines_come_sorted_and_once_whether_they_fit_into_memory_or_not() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (long most : new long[] {0, 100, 10_000, 1_000_000}) {
            var lines = new SortedLines(folder, most);
            var told = new TreeSet<String>();
            for (int i = 0; i < 500; i++) {
                String line =
                        "x".repeat(random.nextInt(3))
                                + (char) (0xFF00 - random.nextInt(200))
                                + "😀é".repeat(random.nextInt(2));
                lines.add(line);
                told.add(line);
            }
            List<String> found = new ArrayList<>();
            lines.forEach(found::add);
            assertThat(found).as("with %d characters", most).containsExactlyElementsOf(told);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
