package vn.cchc.survey.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.form.FormDefinition;
import vn.cchc.survey.internal.SampleEdition;

class ShellTextTest {
    private static final AnswerSet SET =
            new AnswerSet(
                    "4f1c09a2-0000-0000-0000-000000000000",
                    new EditionId("sipas", "2024"),
                    Fingerprint.of(new byte[0]),
                    "form-b",
                    AnswerSet.State.RELEASED,
                    36_525,
                    true,
                    "demonstration, seed 1",
                    Instant.EPOCH,
                    "lan",
                    Optional.of(Instant.EPOCH),
                    Optional.of("lan"),
                    Optional.of(Fingerprint.of(new byte[0])));

    @Test
    void a_list_of_sets_is_a_plain_table() {
        assertThat(AnswersText.list(List.of(SET)))
                .isEqualTo(
                        """
                        Id        Edition     State     Forms  Made up  Fingerprint   From
                        4f1c09a2  sipas/2024  released  36525  yes      e3b0c44298fc  demonstration, seed 1
                        """);
    }

    @Test
    void an_empty_list_says_what_to_do() {
        assertThat(AnswersText.list(List.of())).contains("cchc:answers-import");
    }

    @Test
    void every_line_fits_into_a_hundred_columns() {
        var form =
                FormDefinition.load(SampleEdition.sipas().scoredInstrument().orElseThrow())
                        .orRefuse();
        assertThat(AnswersText.codebook(form.codebook()).lines())
                .hasSize(form.codebook().size() + 2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(AnswersText.list(List.of(SET)).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
}
