package vn.cchc.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.delivery.Mail;
import vn.cchc.delivery.MessageFault;
import vn.cchc.delivery.ShortMessage;
import vn.cchc.model.Refusal;
import vn.cchc.testing.FaultCatalogue;

class DeliveryFaultsTest {
    @Test
    void every_fault_is_told_in_both_languages() {
        assertThat(FaultCatalogue.flaws(List.of(MessageFault.values()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an@example.vn\r\nBcc: all@example.vn",
                "an@example.vn\nX: y",
                "An <an@example.vn>",
                "an@example.vn, binh@example.vn",
                "an example@example.vn",
                "an@example.vn\u0000",
                "an",
                ""
            })
    void what_is_more_than_one_address_is_refused(String to) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Mail(to, "Mời", "…", "vi", Optional.empty()))
                .withMessageStartingWith("DEL-101")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mời\r\nBcc: all@example.vn", "Mời\rX: y", "Mời\nX: y", "a\u2028b", " "})
    void a_subject_is_one_line(String subject) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Mail("an@example.vn", subject, "…", "vi", Optional.empty()))
                .withMessageStartingWith("DEL-102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "+84912345678\n", "+849123456789012345", "abc", ""})
    void a_number_is_an_international_one(String to) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ShortMessage(to, "Mời"))
                .withMessageStartingWith("DEL-103");
    }

    @Test
    void nothing_of_a_message_is_printed() {
        assertThat(new ShortMessage("+84912345678", "kín")).hasToString("a short message");
        assertThat(new Mail("an@example.vn", "kín", "kín", "vi", Optional.empty()))
                .hasToString("a mail");
    }
}
