package vn.cchc.ops.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Refusal;

/** What a shell command may read and write. */
class ExchangeFoldersTest {
    private static final List<String> CSV = List.of(".csv");

    @TempDir private Path base;
    private Path own;
    private ExchangeFolders exchange;

    @BeforeEach
    void open() throws IOException {
        own = base.resolve("data/exchange");
        Files.createDirectory(base.resolve("deploy"));
        exchange = new ExchangeFolders(own, base, " deploy, ");
    }

    @Test
    void a_name_alone_is_a_file_of_the_exchange_and_a_whole_path_may_lie_in_any_folder()
            throws IOException {
        Path a = Files.writeString(own.resolve("a.csv"), "x");
        Path b = Files.writeString(base.resolve("deploy/b.CSV"), "x");

        assertThat(exchange.toRead("a.csv", CSV)).isEqualTo(a);
        assertThat(exchange.toRead(b.toString(), CSV)).isEqualTo(b);
        assertThat(exchange.files(CSV)).containsExactly(b.toString(), "a.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "/etc/passwd.csv",
                "../../secret.csv",
                "../exchange2/a.csv",
                "../../deploy/../secret.csv",
                "link.csv",
                "linked/a.csv"
            })
    void nothing_is_read_or_written_outside_the_folders(String typed) throws IOException {
        Path secret = Files.writeString(base.resolve("secret.csv"), "the content");
        Files.createSymbolicLink(own.resolve("link.csv"), secret);
        Files.createSymbolicLink(own.resolve("linked"), base);

        refused("OPS-005", () -> exchange.toRead(typed, CSV));
        refused("OPS-005", () -> exchange.write(typed, CSV, new byte[1]));
        assertThat(secret).hasContent("the content");
    }

    @Test
    void a_file_of_another_kind_is_not_read_and_its_content_not_shown() throws IOException {
        Files.writeString(own.resolve("key.pem"), "the content");

        refused("OPS-006", () -> exchange.toRead("key.pem", CSV));
        refused("OPS-006", () -> exchange.write("run.sh", CSV, new byte[1]));
    }

    @Test
    void a_file_that_is_missing_or_there_already_is_named_as_it_was_typed() throws IOException {
        Files.writeString(own.resolve("a.csv"), "x");

        refused("OPS-007  none.csv", () -> exchange.toRead("none.csv", CSV));
        refused("OPS-008  a.csv", () -> exchange.write("a.csv", CSV, new byte[1]));
    }

    @Test
    void a_folder_is_read_only_where_folders_are_expected() throws IOException {
        Path year = Files.createDirectory(own.resolve("year"));

        assertThat(exchange.toRead("year", List.of(".jar", "/"))).isEqualTo(year);
        refused("OPS-006", () -> exchange.toRead("year", CSV));
    }

    private static void refused(String words, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("the content");
    }
}
