package vn.cchc.archive.extraction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of recognition. */
class RecognitionHealthTest {
    @TempDir Path folder;

    private Result health(String... languages) throws IOException {
        Path program = folder.resolve("tesseract");
        Files.writeString(
                program,
                "#!/bin/sh\necho 'List of available languages'\n"
                        + "for one in "
                        + String.join(" ", languages)
                        + "; do echo $one; done\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new RecognitionHealth(true, program.toString(), "vie+eng").execute();
    }

    @Test
    void with_all_languages_it_is_well() throws IOException {
        var result = health("eng", "osd", "vie");
        assertThat(result.getStatus()).isEqualTo(Result.Status.OK);
        assertThat(result.toString()).contains("recognised: ", "vie, eng");
    }

    @Test
    void what_is_missing_is_named_with_its_remedy() throws IOException {
        var result = health("eng", "osd");
        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(result.toString()).contains("has no vie", "apt-get install tesseract-ocr");
        assertThat(health("eng", "vie").toString()).contains("has no osd");
    }

    @Test
    void a_program_that_is_not_there_is_told() {
        String nowhere = folder.resolve("none").toString();
        var result = new RecognitionHealth(true, nowhere, "vie+eng").execute();
        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(result.toString()).contains("not recognised", "Remedy: ");
    }

    @Test
    void who_switched_it_off_is_not_warned() {
        var result = new RecognitionHealth(false, "none", "vie+eng").execute();
        assertThat(result.getStatus()).isEqualTo(Result.Status.OK);
        assertThat(result.toString()).contains("switched off");
    }
}
