package vn.cchc.edition.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.internal.ShelfOfEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.edition.internal.workbook.InstalledYears;
import vn.cchc.edition.internal.workbook.TemplateKind;
import vn.cchc.edition.internal.workbook.YearWorkbooks;
import vn.cchc.model.Refusal;

/** Workbooks over HTTP, as far as no framework is asked. */
class YearWorkbooksResourceTest {
    @TempDir private Path folder;
    private final YearWorkbooks workbooks = new YearWorkbooks(SampleYear.REGISTRY);
    private final YearWorkbooksResource resource =
            new YearWorkbooksResource(workbooks, new ShelfOfEditions(), new InstalledYears(null));

    @Test
    void a_sound_workbook_comes_back_as_a_jar_with_its_name() throws IOException {
        byte[] workbook = workbooks.template(TemplateKind.POINTS);

        var answer = resource.pack(new ByteArrayInputStream(workbook));

        assertThat(answer.getMediaType()).hasToString("application/java-archive");
        assertThat(answer.getHeaderString("Content-Disposition")).contains("sample-2001-1.0.0.jar");
        Path jar = Files.write(folder.resolve("year.jar"), (byte[]) answer.getEntity());
        assertThat(SampleYear.examine(jar).problems()).isEmpty();
    }

    @Test
    void what_is_no_workbook_is_refused_with_its_problem() {
        assertThatThrownBy(() -> resource.pack(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("EDN-701");
    }

    @Test
    void a_body_without_end_is_not_read_to_its_end() {
        assertThatThrownBy(() -> resource.pack(endless()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("EDN-721");
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'P';
            }
        };
    }

    @Test
    void a_year_that_is_not_on_offer_is_not_found() {
        assertThatThrownBy(() -> resource.year("none", "1999"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("EDN-904");
    }
}
